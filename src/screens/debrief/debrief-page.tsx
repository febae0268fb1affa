import { useState } from 'preact/hooks';
import type { Debrief } from '../../app/debrief.ts';
import { addressOf } from '../../app/route.ts';
import { Vignette } from '../parts/art.tsx';
import { Icon } from '../parts/icon.tsx';
import { Page, PageHeading } from '../parts/page.tsx';
import { useServices, useWords } from '../services.ts';
import { Curve } from './curve.tsx';
import { CurveTable } from './curve-table.tsx';
import { OutcomeCard } from './outcome.tsx';
import { Scores } from './scores.tsx';
import { Turns } from './turns.tsx';
import { Unheard } from './unheard.tsx';

const Opening = ({ debrief }: { debrief: Debrief }) => {
  const { common, debrief: words, formats } = useWords();
  const { outcome, run, scenario } = debrief;
  return (
    <div class="debrief-opening">
      <div>
        <p class="eyebrow">
          {words.heading} · {formats.moment(Date.parse(run.startedAt))}
        </p>
        <PageHeading>{scenario.title}</PageHeading>
        {outcome !== null && (
          <p class="lead">
            <strong>{common.endings[outcome.ending.kind]}.</strong> {outcome.ending.summary}
          </p>
        )}
      </div>
      <Vignette scenario={scenario} view="close" {...(outcome && { mood: outcome.mood })} />
    </div>
  );
};

const Farewell = ({ scenario }: { scenario: string }) => {
  const { navigation, words } = useServices();
  return (
    <div class="actions no-print">
      <button
        type="button"
        class="button button-main"
        onClick={() => navigation.go({ name: 'briefing', scenario })}
      >
        {words.debrief.again}
      </button>
      <button type="button" class="button" onClick={() => window.print()}>
        <Icon name="print" />
        {words.debrief.print}
      </button>
      <a class="button" href={addressOf({ name: 'home' })}>
        {words.trouble.toHome}
      </a>
    </div>
  );
};

/** Two scores and one outcome, kept apart; the curve; and every turn with its reasons. */
export const DebriefPage = ({ debrief }: { debrief: Debrief }) => {
  const [chosen, choose] = useState<number | null>(null);
  return (
    <Page title={debrief.scenario.title} kind="debrief">
      <Opening debrief={debrief} />
      <div class="verdict">
        <Scores debrief={debrief} choose={choose} />
        {debrief.outcome !== null && <OutcomeCard debrief={debrief} outcome={debrief.outcome} />}
      </div>
      <section class="card curve-card" aria-labelledby="curve">
        <Curve debrief={debrief} chosen={chosen} choose={choose} />
        <CurveTable debrief={debrief} />
      </section>
      <Unheard debrief={debrief} />
      <Turns debrief={debrief} chosen={chosen} />
      <Farewell scenario={debrief.scenario.id} />
    </Page>
  );
};
