import type { DrillStore } from '../../app/practice/drill-store.ts';
import type { Runs } from '../../app/runs/run-store.ts';
import type { SetAside } from '../../app/storage/set-aside.ts';
import { keptDataWordsFor } from '../../app/words/kept-data-words.ts';
import { useAsync } from '../hooks/use-async.ts';
import { useStore } from '../hooks/use-store.ts';
import { download } from '../parts/download.ts';
import { useServices, useWords } from '../services.ts';
import { ForgetButton } from './forget-button.tsx';
import { Section } from './section.tsx';
import { useSettingsServices } from './services.ts';

type Kind = 'runs' | 'drills';

const saveAsFile = ({ name, document }: SetAside): void => {
  const text = JSON.stringify(document, null, 2) ?? 'undefined';
  download(`${name.replaceAll(/[^\w.-]+/g, '-')}.json`, text, 'application/json');
};

interface DamagedProps {
  readonly kind: Kind;
  readonly store: Pick<Runs | DrillStore, 'store' | 'discard'>;
}

/** What could not be read, each to be taken away as a file, or removed. */
const Damaged = ({ kind, store }: DamagedProps) => {
  const { damaged } = keptDataWordsFor(useWords());
  const { setAside } = useStore<Pick<ReturnType<Runs['store']['getState']>, 'setAside'>>(
    store.store,
  );
  return (
    <>
      {setAside.map(one => (
        <li key={`${kind} ${one.name}`} class="damaged">
          <p>
            {damaged.kinds[kind]} <code>{one.name}</code>. {damaged.why[one.problem]}
          </p>
          <div class="actions">
            <button type="button" class="button" onClick={() => saveAsFile(one)}>
              {damaged.download} <span class="sr-only">{one.name}</span>
            </button>
            <button type="button" class="button" onClick={() => void store.discard(one)}>
              {damaged.remove} <span class="sr-only">{one.name}</span>
            </button>
          </div>
        </li>
      ))}
    </>
  );
};

const useHasDamaged = (runs: Runs, drills: DrillStore): boolean =>
  useStore(runs.store).setAside.length + useStore(drills.store).setAside.length > 0;

const DamagedList = ({ runs, drills }: { runs: Runs; drills: DrillStore }) => {
  const { damaged } = keptDataWordsFor(useWords());
  if (!useHasDamaged(runs, drills)) return null;
  return (
    <div class="damaged-list">
      <h3>{damaged.heading}</h3>
      <p class="note">{damaged.about}</p>
      <ul>
        <Damaged kind="runs" store={runs} />
        <Damaged kind="drills" store={drills} />
      </ul>
    </div>
  );
};

const Counted = ({ drills }: { drills: DrillStore }) => {
  const { runs, preferences, words: all, seenBy } = useServices();
  const words = keptDataWordsFor(all);
  const played = useStore(runs.store).records.length;
  const practised = useStore(drills.store).records.length;
  return (
    <>
      <p>
        {words.about(words.runs(played), words.drills(practised))} {words.where[seenBy]}
      </p>
      <ForgetButton
        words={words.forget.runs}
        keep={words.keep}
        forget={() => void runs.forgetAll()}
      />
      <ForgetButton
        words={words.forget.drills}
        keep={words.keep}
        forget={() => void drills.forgetAll()}
      />
      <ForgetButton
        words={words.forget.settings}
        keep={words.keep}
        forget={() => preferences.reset()}
      />
      <DamagedList runs={runs} drills={drills} />
    </>
  );
};

/** What is kept, where, and how to have it forgotten: a right, not a nicety. */
export const KeptData = () => {
  const words = useWords();
  const drills = useAsync(useSettingsServices().loadDrillStore);
  return (
    <Section title={keptDataWordsFor(words).heading}>
      {drills === null && <p class="loading">{words.common.loading}</p>}
      {drills === 'lost' && <p>{words.trouble.pageLost.text}</p>}
      {drills !== null && drills !== 'lost' && <Counted drills={drills} />}
    </Section>
  );
};
