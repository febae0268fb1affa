import { MOOD_MAX, zoneOf } from '../../engine/model/mood.ts';

const BROW = 9.6;
const MOUTH = 21.4;

/** A brow from the temple to the nose: anger pulls its inner end down. */
const browPath = (side: -1 | 1, anger: number): string => {
  const [outer, inner] = [16 + side * 9.5, 16 + side * 3.2];
  return `M${outer} ${BROW - 1.6 * anger}L${inner} ${BROW + 2.2 * anger}`;
};

const mouthPath = (feeling: number): string =>
  `M9.5 ${MOUTH - 1.8 * feeling}Q16 ${MOUTH + 5.4 * feeling} 22.5 ${MOUTH - 1.8 * feeling}`;

/** Ease has no brows: at this size they would close the eyes. */
const Brows = ({ anger }: { anger: number }) => (
  <g class="mood-face-brows" style={{ opacity: Math.min(1, 2.5 * anger) }}>
    <path d={browPath(-1, anger)} />
    <path d={browPath(1, anger)} />
  </g>
);

/** The mood as a face, drawn as continuously as it moves. */
export const MoodFace = ({ mood }: { mood: number }) => {
  const feeling = mood / MOOD_MAX;
  return (
    <svg class={`mood-face zone-${zoneOf(mood)}`} viewBox="0 0 32 32" aria-hidden="true">
      <circle class="mood-face-head" cx="16" cy="16" r="15" />
      <circle class="mood-face-eye" cx="11" cy="14.5" r="2.1" />
      <circle class="mood-face-eye" cx="21" cy="14.5" r="2.1" />
      <Brows anger={Math.max(0, -feeling)} />
      <path d={mouthPath(feeling)} />
    </svg>
  );
};
