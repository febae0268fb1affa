import type { CatalogueEntry } from '../../app/catalogue/catalogue.ts';
import { DIFFICULTIES } from '../../engine/model/scenario.ts';
import { useServices } from '../services.ts';
import { useSelected, useStore } from '../hooks/use-store.ts';
import { Page, PageHeading } from '../parts/page.tsx';
import { PracticeLine } from './practice-line.tsx';
import { History } from './history.tsx';
import { BrokenCard, ScenarioCard } from './scenario-card.tsx';
import { LevelsWay } from './levels-way.tsx';
import { type AttemptsByScenario, useAttempts } from './use-attempts.ts';

const Nobody = () => {
  const { none } = useServices().words.home;
  return (
    <div class="card">
      <h3>{none.heading}</h3>
      <p>{none.text}</p>
    </div>
  );
};

const easiestFirst = (entries: readonly CatalogueEntry[]): readonly CatalogueEntry[] =>
  entries.toSorted(
    (a, b) => DIFFICULTIES.indexOf(a.scenario.level) - DIFFICULTIES.indexOf(b.scenario.level),
  );

const Scenarios = ({ attempts }: { attempts: AttemptsByScenario }) => {
  const { catalogue, runs, words } = useServices();
  const firstVisit = useSelected(
    runs.store,
    ({ status, records }) => status === 'ready' && records.length === 0,
  );
  const empty = catalogue.entries.length + catalogue.broken.length === 0;
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">{words.home.scenarios}</h2>
      {empty ? <Nobody /> : <LevelsWay entries={catalogue.entries} />}
      <ul class="scenario-list">
        {easiestFirst(catalogue.entries).map((entry, at) => (
          <ScenarioCard
            key={entry.id}
            entry={entry}
            attempts={attempts[entry.id]}
            startHere={firstVisit && at === 0}
          />
        ))}
        {catalogue.broken.map(entry => (
          <BrokenCard key={entry.id} entry={entry} />
        ))}
      </ul>
    </section>
  );
};

/** Who is waiting, and what was tried so far. */
export const HomePage = () => {
  const { runs, words } = useServices();
  const kept = useStore(runs.store);
  const attempts = useAttempts();
  return (
    <Page title={words.common.home} kind="home">
      <div class="hero">
        <PageHeading>
          {words.home.heading.map(line => (
            <span key={line}>{line} </span>
          ))}
        </PageHeading>
        <p class="lead">
          {words.home.lead} {words.home.promise}
        </p>
      </div>
      <Scenarios attempts={attempts} />
      <PracticeLine />
      {kept.records.length > 0 && <History runs={kept.records} attempts={attempts} />}
    </Page>
  );
};
