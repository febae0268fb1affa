import type { ComponentProps } from 'preact';
import type { CatalogueEntry } from '../../app/catalogue/catalogue.ts';
import { isOwn } from '../../app/catalogue/own-id.ts';
import { addressOf } from '../../app/route.ts';
import { DIFFICULTIES } from '../../engine/model/scenario.ts';
import { useServices } from '../services.ts';
import { useAsync } from '../hooks/use-async.ts';
import { useSelected, useStore } from '../hooks/use-store.ts';
import { Page, PageHeading } from '../parts/page.tsx';
import { Agreed } from './agreed.tsx';
import { Newer } from './newer.tsx';
import { PracticeLine } from './practice-line.tsx';
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

const WayToStudio = () => {
  const { words, writes } = useServices();
  if (!writes) return null;
  const { write } = words.home.yours;
  return (
    <p>
      <a class="quiet-link" href={addressOf({ name: 'studio' })}>
        {write}
      </a>
    </p>
  );
};

/** What its reader has written, where something of it is ready; else the quiet way to where one writes. */
const Yours = ({ attempts }: { attempts: AttemptsByScenario }) => {
  const { own, words } = useServices();
  const { playable, broken } = useStore(own.store);
  if (playable.length + broken.length === 0) return <WayToStudio />;
  return (
    <section aria-labelledby="yours">
      <h2 id="yours">{words.home.yours.heading}</h2>
      <ul class="scenario-list">
        {playable.map(({ entry }) => (
          <ScenarioCard
            key={entry.id}
            entry={entry}
            attempts={attempts[entry.id]}
            startHere={false}
          />
        ))}
        {broken.map(entry => (
          <BrokenCard key={entry.id} entry={entry} />
        ))}
      </ul>
      <WayToStudio />
    </section>
  );
};

const Scenarios = ({ attempts }: { attempts: AttemptsByScenario }) => {
  const { catalogue, runs, words } = useServices();
  const entries = catalogue.entries.filter(({ id }) => !isOwn(id));
  const broken = catalogue.broken.filter(({ id }) => !isOwn(id));
  const firstVisit = useSelected(
    runs.store,
    ({ status, records }) => status === 'ready' && records.length === 0,
  );
  const empty = entries.length + broken.length === 0;
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">{words.home.scenarios}</h2>
      {empty ? <Nobody /> : <LevelsWay entries={entries} />}
      <ul class="scenario-list">
        {easiestFirst(entries).map((entry, at) => (
          <ScenarioCard
            key={entry.id}
            entry={entry}
            attempts={attempts[entry.id]}
            startHere={firstVisit && at === 0}
          />
        ))}
        {broken.map(entry => (
          <BrokenCard key={entry.id} entry={entry} />
        ))}
      </ul>
    </section>
  );
};

const fetchHistory = () => import('./history.tsx');

/** A first visit has none, and fetches none. */
const Tried = (props: ComponentProps<Awaited<ReturnType<typeof fetchHistory>>['History']>) => {
  const found = useAsync(fetchHistory);
  return found === null || found === 'lost' ? null : <found.History {...props} />;
};

/** Who is waiting, and what was tried so far. */
export const HomePage = () => {
  const { runs, words, writes } = useServices();
  const kept = useStore(runs.store);
  const attempts = useAttempts();
  return (
    <Page title={words.common.home} kind="home">
      <Newer />
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
      {writes && <Agreed />}
      <Scenarios attempts={attempts} />
      <Yours attempts={attempts} />
      <PracticeLine />
      {kept.records.length > 0 && <Tried runs={kept.records} attempts={attempts} />}
    </Page>
  );
};
