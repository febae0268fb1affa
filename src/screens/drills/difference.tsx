import type { DrillAnswer } from '../../app/drills/drill-scene.ts';
import { drillWordsFor } from '../../app/words/drill-words.ts';
import { AXES, type Axis } from '../../engine/model/acts.ts';
import { useWords } from '../services.ts';

/** Marks that the reply put out of reach and the best one would have kept; below 0 the other way round. */
const behindOn = (axis: Axis, { reply, best }: DrillAnswer): number =>
  reply.regret[axis] - best.regret[axis];

const Row = ({ axis, behind }: { axis: Axis; behind: number }) => {
  const all = useWords();
  const words = drillWordsFor(all);
  const name = all.common.axes[axis];
  const say = behind > 0 ? words.difference : words.kept;
  return (
    <li class="difference-row" data-good={behind < 0}>
      <span class="difference-marks" aria-hidden="true">
        {all.formats.signed(-behind)}
      </span>
      <span class="difference-words">
        {say(Math.abs(behind), name)}
        <span class="pips" aria-hidden="true">
          {Array.from({ length: Math.abs(behind) }, (_, at) => (
            <span key={at} />
          ))}
        </span>
      </span>
    </li>
  );
};

/** The exact difference to the best reply, on each axis by itself. */
export const Difference = ({ answer }: { answer: DrillAnswer }) => {
  const words = drillWordsFor(useWords());
  const rows = AXES.map(axis => ({ axis, behind: behindOn(axis, answer) }));
  const told = rows.filter(({ behind }) => behind !== 0);
  return (
    <section class="difference" aria-labelledby="difference">
      <h3 id="difference">{words.compared}</h3>
      {told.length === 0 && <p class="difference-none">{words.noDifference}</p>}
      <ul>
        {told.map(row => (
          <Row key={row.axis} {...row} />
        ))}
      </ul>
    </section>
  );
};
