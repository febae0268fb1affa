import './agreed.css';
import { type AgreedDrill, doneSince } from '../../app/agreed/agreed-drill.ts';
import type { AgreedStore } from '../../app/agreed/agreed-store.ts';
import { entryOf } from '../../app/catalogue/catalogue.ts';
import type { DrillRecord } from '../../app/practice/drill-record.ts';
import type { DrillStore } from '../../app/practice/drill-store.ts';
import { addressOf } from '../../app/route.ts';
import { agreedWordsFor } from '../../app/words/agreed-words.ts';
import { useAsync } from '../hooks/use-async.ts';
import { useStore } from '../hooks/use-store.ts';
import { useServices, useWords } from '../services.ts';
import { useHomeServices } from './services.ts';

interface LineProps {
  readonly drill: AgreedDrill;
  readonly records: readonly DrillRecord[];
  readonly remove: () => void;
}

const Way = ({ drill: { scenario, drill } }: Pick<LineProps, 'drill'>) => {
  const { catalogue } = useServices();
  const words = agreedWordsFor(useWords());
  if (entryOf(catalogue, scenario) === undefined) return <p class="note">{words.gone}</p>;
  const to = addressOf({ name: 'drill', scenario, drill, from: null });
  return (
    <a class="button" href={to}>
      {words.open}
    </a>
  );
};

const Line = ({ drill, records, remove }: LineProps) => {
  const words = agreedWordsFor(useWords());
  const name = words.drill(drill.skill, drill.title);
  const done = doneSince(drill, records);
  return (
    <li>
      <div>
        <p>
          <strong>{name}</strong>
        </p>
        {drill.why !== '' && <p dir="auto">{drill.why}</p>}
        <p class="note">
          {words.agreed(drill.at, drill.lead)} {done !== null && words.done(done)}
        </p>
      </div>
      <div class="actions">
        <Way drill={drill} />
        <button
          type="button"
          class="link-button"
          aria-label={words.removeThis(name)}
          onClick={remove}
        >
          {words.remove}
        </button>
      </div>
    </li>
  );
};

interface Props {
  readonly store: AgreedStore;
}

const List = ({ store, records }: Props & { records: readonly DrillRecord[] }) => {
  const { preferences } = useServices();
  const name = useStore(preferences.store).name.trim();
  const words = agreedWordsFor(useWords());
  const own = useStore(store.store).records.filter(({ player }) => player.trim() === name);
  if (own.length === 0) return null;
  return (
    <section class="agreed" aria-labelledby="agreed">
      <h2 id="agreed">{words.heading}</h2>
      <ul>
        {own.map(drill => (
          <Line
            key={drill.id}
            drill={drill}
            records={records}
            remove={() => void store.forget(drill.id)}
          />
        ))}
      </ul>
    </section>
  );
};

const Counted = ({ store, drills }: Props & { drills: DrillStore }) => (
  <List store={store} records={useStore(drills.store).records} />
);

/** The drills that somebody agreed on with whoever coaches them. */
export const AgreedList = ({ store }: Props) => {
  const drills = useAsync(useHomeServices().loadDrillStore);
  return drills === null || drills === 'lost' ? (
    <List store={store} records={[]} />
  ) : (
    <Counted store={store} drills={drills} />
  );
};
