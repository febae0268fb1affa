import { useState } from 'preact/hooks';
import { addressOf } from '../../app/route.ts';
import { isFinished, type RunRecord } from '../../app/runs/run-record.ts';
import { entryOf } from '../../app/catalogue/catalogue.ts';
import { useServices, useWords } from '../services.ts';
import { InLanguageOf, ScenarioText } from '../parts/scenario-text.tsx';

/** So many are shown at first. */
const SHOWN = 5;

const Row = ({ run }: { run: RunRecord }) => {
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
      </td>
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
  const { when, scenario, ending, debrief } = useWords().home.history;
  return (
    <thead>
      <tr>
        {[when, scenario, ending, debrief].map(column => (
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

/** Everything that was tried, newest first. */
export const History = ({ runs }: { runs: readonly RunRecord[] }) => {
  const { history } = useWords().home;
  const [all, setAll] = useState(false);
  const played = runs.filter(wasPlayed);
  if (played.length === 0) return null;
  return (
    <section class="history" aria-labelledby="attempts">
      <h2 id="attempts">{history.heading}</h2>
      <p class="note">{history.about}</p>
      <table>
        <HeadRow />
        <tbody>
          {(all ? played : played.slice(0, SHOWN)).map(run => (
            <Row key={run.id} run={run} />
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
