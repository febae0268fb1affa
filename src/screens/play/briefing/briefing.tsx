import { useEffect } from 'preact/hooks';
import { openRun } from '../../../app/runs/resumable-run.ts';
import {
  type Catalogue,
  type CatalogueEntry,
  entryOf,
  type LoadProblem,
  type ScenarioFront,
} from '../../../app/catalogue/catalogue.ts';
import { channelWordsFor } from '../../../app/words/channel-words.ts';
import { isOwn } from '../../../app/catalogue/own-id.ts';
import { AXES } from '../../../engine/model/acts.ts';
import { LEVEL_NAMES } from '../../../engine/model/customer.ts';
import { Vignette } from '../../parts/art.tsx';
import { Page, PageHeading } from '../../parts/page.tsx';
import { useServices, useWords } from '../../services.ts';
import { usePlayServices } from '../services.ts';
import { Loading } from '../../errors/loading.tsx';
import { ProblemPage } from '../../errors/problem-page.tsx';
import { useStore } from '../../hooks/use-store.ts';
import { InLanguage, ScenarioText, useDirection } from '../../parts/scenario-text.tsx';

const Situation = ({ scenario }: { scenario: ScenarioFront }) => {
  const words = useWords();
  const { briefing, formats } = words;
  const { meets } = channelWordsFor(words);
  const { customer, brief, goal, asAt } = scenario;
  const direction = useDirection();
  return (
    <dl class="situation">
      <dt>{meets[scenario.channel]}</dt>
      <dd dir={direction(customer.about)}>
        <ScenarioText as="strong" text={customer.name} /> <ScenarioText text={customer.about} />
      </dd>
      <dt>{briefing.know}</dt>
      <ScenarioText as="dd" text={brief} />
      <dt>{briefing.goal}</dt>
      <ScenarioText as="dd" class="goal" text={goal} />
      {asAt !== undefined && (
        <dd class="note">{briefing.factsAsAt(formats.day(Date.parse(asAt)))}</dd>
      )}
    </dl>
  );
};

const WhatCounts = () => {
  const { briefing, common } = useWords();
  return (
    <section aria-labelledby="counts">
      <h2 id="counts">{briefing.counts}</h2>
      <p>{briefing.countsLead}</p>
      <dl class="axes">
        {AXES.map(axis => (
          <div key={axis} class={`axis axis-${axis}`}>
            <dt>{common.axes[axis]}</dt>
            <dd>{briefing.axes[axis]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

const Levels = () => {
  const { briefing, common } = useWords();
  return (
    <section class="briefing-levels" aria-labelledby="inside">
      <h2 id="inside">{briefing.inside}</h2>
      <p>{briefing.insideLead}</p>
      <dl>
        {LEVEL_NAMES.map(level => (
          <div key={level}>
            <dt>{common.levels[level]}</dt>
            <dd>{briefing.levels[level]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

const HowItWorks = () => {
  const { briefing } = useWords();
  return (
    <section aria-labelledby="how">
      <h2 id="how">{briefing.how}</h2>
      <ol class="steps">
        {briefing.steps.map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
};

const useStart = (scenario: string): (() => void) => {
  const { navigation } = useServices();
  return () => navigation.go({ name: 'opening', scenario, run: null });
};

/** Enter starts, or goes on, wherever the focus is, unless it is on something that Enter means something to. */
const useEnter = (act: () => void): void => {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const on = event.target instanceof Element ? event.target.closest('a, button') : null;
      if (event.key === 'Enter' && on === null && !event.repeat) act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
};

const Actions = ({ entry }: { entry: CatalogueEntry }) => {
  const { runs, navigation, words, seenBy } = useServices();
  const { briefing } = words;
  const kept = useStore(runs.store);
  const open = openRun(kept.records, entry.id, entry.version);
  const start = useStart(entry.id);
  const goOn = () =>
    open !== null && navigation.go({ name: 'play', scenario: entry.id, run: open.id });
  useEnter(open === null ? start : goOn);
  return (
    <div class="actions">
      <p class="note">{seenBy === 'store' ? briefing.keptByStore : briefing.kept}</p>
      {open !== null && (
        <p class="go-on-offer">
          <button type="button" class="button button-main" onClick={goOn}>
            {briefing.goOn}
          </button>
          <span class="note">{briefing.goOnAbout(open.choices.length)}</span>
        </p>
      )}
      <button type="button" class={open === null ? 'button button-main' : 'button'} onClick={start}>
        {briefing.start}
      </button>
    </div>
  );
};

const Ready = ({ entry }: { entry: CatalogueEntry }) => {
  const { prepare } = usePlayServices();
  const words = useWords();
  const { scenario } = entry;
  useEffect(() => prepare(entry.id), [prepare, entry.id]);
  return (
    <Page title={scenario.title} kind="briefing">
      <div class="briefing">
        <Vignette scenario={scenario} view="near" />
        <div class="briefing-words">
          <p class="eyebrow">
            <ScenarioText text={scenario.role} /> · {words.home.minutes(scenario.minutes)}
          </p>
          <PageHeading>
            <ScenarioText text={scenario.title} />
          </PageHeading>
          <Situation scenario={scenario} />
          <Actions entry={entry} />
        </div>
        <div class="briefing-rules">
          <WhatCounts />
          <HowItWorks />
          <Levels />
        </div>
      </div>
    </Page>
  );
};

/** Why there is nothing to start. */
const whyNot = ({ broken }: Catalogue, scenario: string): LoadProblem => {
  const found = broken.find(({ id }) => id === scenario);
  return found === undefined
    ? { code: 'catalogue/unknown', detail: scenario }
    : { code: 'catalogue/broken', detail: scenario, problems: found.problems };
};

/** What you know before the conversation starts. */
export const Briefing = ({ scenario }: { scenario: string }) => {
  const { catalogue, own } = useServices();
  const { status } = useStore(own.store);
  const entry = entryOf(catalogue, scenario);
  if (isOwn(scenario) && status === 'loading') return <Loading />;
  if (entry !== undefined) {
    return (
      <InLanguage language={entry.scenario.language}>
        <Ready entry={entry} />
      </InLanguage>
    );
  }
  return <ProblemPage problem={whyNot(catalogue, scenario)} />;
};
