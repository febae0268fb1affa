import type { Debrief } from '../../../app/debrief/debrief.ts';
import { AXES } from '../../../engine/model/acts.ts';
import { useWords } from '../../services.ts';
import { useCoaching } from '../../hooks/use-coaching-words.ts';

/** What the learner had thought, beside what was. */
export const CalibrationCard = ({ debrief }: { debrief: Debrief }) => {
  const { common } = useWords();
  const { reflection: words } = useCoaching();
  const { calibration, proof, run } = debrief;
  if (calibration === null) return null;
  const change = run.reflection?.change ?? '';
  return (
    <section class="card calibration" aria-labelledby="calibration">
      <h2 id="calibration">{words.yours}</h2>
      <ul>
        {AXES.map(axis => {
          const gap = calibration[axis];
          return (
            <li key={axis}>
              {gap !== null && <strong class="closeness">{words.closeness[gap.closeness]}</strong>}
              <span>{words.gap(common.axes[axis], gap)}</span>
            </li>
          );
        })}
      </ul>
      {proof !== null && proof.turnGuess !== null && <p>{words.turnGuess[proof.turnGuess]}</p>}
      {change !== '' && (
        <p class="own-words">
          <span class="note">{words.youWrote}</span>
          <bdi>{common.quote(change)}</bdi>
        </p>
      )}
    </section>
  );
};
