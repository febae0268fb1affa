import { breachInWords } from '../../../app/debrief/breach-in-words.ts';
import type { EarnedMark } from '../../../app/debrief/debrief.ts';
import type { NamedMishap } from '../../../engine/review/mishaps.ts';
import { useWords } from '../../services.ts';
import { useCoaching } from '../../hooks/use-coaching-words.ts';

const MarkBadge = ({ mark }: { mark: EarnedMark }) => {
  const { common, debrief, formats } = useWords();
  const { acts } = useCoaching();
  return (
    <li class={`mark-badge mark-badge-${mark.axis}`} data-good={mark.value > 0}>
      {common.axes[mark.axis]} {formats.signed(mark.value)} · {acts[mark.act]}
      {mark.counted !== mark.value && (
        <span class="note">
          {' '}
          ({mark.untrue ? debrief.markUntrue : debrief.markWorn(formats.signed(mark.counted))})
        </span>
      )}
    </li>
  );
};

interface Props {
  readonly marks: readonly EarnedMark[];
  readonly breaches: readonly NamedMishap[];
}

/** What a reply was worth, and what it broke. */
export const MarkBadges = ({ marks, breaches }: Props) => {
  const { debrief } = useWords();
  const coaching = useCoaching();
  if (marks.length + breaches.length === 0) return null;
  return (
    <ul class="mark-badges">
      {marks.map(mark => (
        <MarkBadge key={mark.axis} mark={mark} />
      ))}
      {breaches.map(breach => (
        <li key={breach.id} class="mark-badge mark-badge-breach">
          {debrief.breach(breachInWords(breach, coaching))}
        </li>
      ))}
    </ul>
  );
};
