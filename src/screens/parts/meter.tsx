import { useWords } from '../services.ts';

/** A score, 0 … 100, as a bar that also says itself. `name` is what a screen reader calls it. */
export const ScoreMeter = ({ name, score }: { name: string; score: number }) => {
  const { common } = useWords();
  return (
    <div
      class="meter"
      role="meter"
      aria-label={name}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={score}
      aria-valuetext={common.outOfHundred(score)}
    >
      <span class="meter-fill" style={{ width: `${score}%` }} />
    </div>
  );
};
