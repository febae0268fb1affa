import { MOOD_MAX } from '../../engine/mood.ts';

const BROW = 10.5;
const MOUTH = 21.5;

/** A brow from the temple to the nose: anger pulls its inner end down, ease lifts the whole. */
const browPath = (side: -1 | 1, feeling: number): string => {
  const anger = Math.max(0, -feeling);
  const ease = Math.max(0, feeling);
  const [outer, inner] = [16 + side * 8, 16 + side * 3];
  return `M${outer} ${BROW - anger - ease}L${inner} ${BROW + 2.4 * anger - ease}`;
};

const mouthPath = (feeling: number): string =>
  `M10 ${MOUTH - 1.6 * feeling}Q16 ${MOUTH + 4.6 * feeling} 22 ${MOUTH - 1.6 * feeling}`;

/** The mood as a face, drawn as continuously as it moves. */
export const MoodFace = ({ mood }: { mood: number }) => {
  const feeling = mood / MOOD_MAX;
  return (
    <svg class="mood-face" viewBox="0 0 32 32" aria-hidden="true">
      <circle class="mood-face-head" cx="16" cy="16" r="14" />
      <circle class="mood-face-eye" cx="11.5" cy="15.2" r="1.7" />
      <circle class="mood-face-eye" cx="20.5" cy="15.2" r="1.7" />
      <path d={browPath(-1, feeling)} />
      <path d={browPath(1, feeling)} />
      <path d={mouthPath(feeling)} />
    </svg>
  );
};
