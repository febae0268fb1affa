import { useState } from 'preact/hooks';
import { AXES, type Axis, type ByAxis } from '../../engine/model/acts.ts';
import { addressOf } from '../../app/route.ts';
import { isFinished, type RunRecord } from '../../app/runs/run-record.ts';
import { entryOf } from '../../app/catalogue/catalogue.ts';
import { useServices, useWords } from '../services.ts';
import { InLanguageOf, ScenarioText } from '../parts/scenario-text.tsx';
import { ScoresOverTime } from './scores-over-time.tsx';
import type { AttemptsByScenario } from './use-attempts.ts';

/** So many are shown at first. */
const SHOWN = 5;

const Score = ({ axis, scores }: { axis: Axis; scores: ByAxis<number> | undefined }) => {
  const { history } = useWords().home;
  return (
    <td class="history-score">
      <span class="history-axis" aria-hidden="true">
        {history.axes[axis]}{' '}
      </span>
      {scores?.[axis] ?? (
        <>
          <span aria-hidden="true">–</span>
          <span class="sr-only">{history.noScore}</span>
        </>
      )}
    </td>
  );
};

interface RowProps {
  readonly run: RunRecord;
  readonly scores: ByAxis<number> | undefined;
}

const Row = ({ run, scores }: RowProps) => {
  const { catalogue, words } = useServices();
  const { history } = words.home;
  const when = words.formats.moment(Date.parse(run.startedAt));
  const current = entryOf(catalogue, run.scenario)?.version === run.version;
  return (
    <tr>
      <th scope="row">{when}</th>
      <td>
        <InLanguageOf scenario={run.scenario}>
          <ScenarioText text={run.title} />
        </InLanguageOf>
      </td>
      <td>
        {run.ending === null ? history.unfinished : words.common.endings[run.ending.kind]}
        {!current && <span class="badge">{history.olderVersion}</span>}
        {run.origin !== null && <span class="badge">{history.whatIf(run.origin.turn)}</span>}
      </td>
      {AXES.map(axis => (
        <Score key={axis} axis={axis} scores={scores} />
      ))}
      <td>
        {isFinished(run) && (
          <a
            href={addressOf({ name: 'debrief', run: run.id })}
            aria-label={history.openDebrief(when)}
          >
            {history.debrief}
          </a>
        )}
      </td>
    </tr>
  );
};

const HeadRow = () => {
  const { when, scenario, ending, axes, debrief } = useWords().home.history;
  return (
    <thead>
      <tr>
        {[when, scenario, ending, ...AXES.map(axis => axes[axis]), debrief].map(column => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
  );
};

/** A conversation that was opened and left before the first reply is not an attempt. */
const wasPlayed = (run: RunRecord): boolean => run.choices.length > 0;

interface Props {
  readonly runs: readonly RunRecord[];
  readonly attempts: AttemptsByScenario;
}

/** Everything that was tried, newest first, and how both scores went. */
export const History = ({ runs, attempts }: Props) => {
  const { words, seenBy } = useServices();
  const { history } = words.home;
  const [all, setAll] = useState(false);
  const played = runs.filter(wasPlayed);
  const scored = Object.values(attempts).flatMap(one => one.scored);
  if (played.length === 0) return null;
  return (
    <section class="history" aria-labelledby="attempts">
      <h2 id="attempts">{history.heading}</h2>
      <p class="note">{seenBy === 'store' ? history.aboutByStore : history.about}</p>
      <ScoresOverTime attempts={attempts} />
      <table>
        <HeadRow />
        <tbody>
          {(all ? played : played.slice(0, SHOWN)).map(run => (
            <Row
              key={run.id}
              run={run}
              scores={scored.find(attempt => attempt.run === run.id)?.scores}
            />
          ))}
        </tbody>
      </table>
      {!all && played.length > SHOWN && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          {history.all(played.length)}
        </button>
      )}
    </section>
  );
};
