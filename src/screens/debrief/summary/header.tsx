import './quadrant.css';
import type { Debrief } from '../../../app/debrief/debrief.ts';
import { zoneOf } from '../../../engine/model/mood.ts';
import { addressOf } from '../../../app/route.ts';
import { Vignette } from '../../parts/art.tsx';
import { PageHeading } from '../../parts/page.tsx';
import { useServices, useWords } from '../../services.ts';
import { useCoaching } from '../../hooks/use-coaching-words.ts';
import { ScenarioText, Sentence } from '../../parts/scenario-text.tsx';
import { isolated } from '../../../app/words/text-direction.ts';

/** Where a what-if run comes from, in plain words. */
const WhatIf = ({ debrief }: { debrief: Debrief }) => {
  const { runs, words } = useServices();
  const { formats } = words;
  const { proof } = useCoaching();
  const { origin } = debrief.run;
  if (origin === null) return null;
  return (
    <div class="what-if">
      <p>
        <span class="badge">{proof.whatIf}</span>{' '}
        {proof.whatIfFrom(origin.turn, formats.moment(Date.parse(origin.playedAt)))}
      </p>
      <p class="note">
        <Sentence text={proof.whatIfInstead(isolated(origin.said), isolated(origin.instead))} />
      </p>
      {runs.find(origin.run) !== undefined && (
        <p class="no-print">
          <a href={addressOf({ name: 'debrief', run: origin.run, turn: origin.turn })}>
            {proof.toOrigin}
          </a>
        </p>
      )}
    </div>
  );
};

/** What the ending did not know yet (M12). */
const AfterAll = ({ mood }: { mood: number }) => {
  const { common, formats } = useWords();
  const { shortcomings } = useCoaching();
  return (
    <p class="after-all">
      {shortcomings.afterAll(formats.signed(mood), common.zones[zoneOf(mood)])}
    </p>
  );
};

/** Which conversation this was, and how it ended. */
export const DebriefHeader = ({ debrief }: { debrief: Debrief }) => {
  const { common, debrief: words, formats } = useWords();
  const { outcome, run, scenario } = debrief;
  return (
    <div class="debrief-opening">
      <div>
        <p class="eyebrow">
          {words.heading} · {formats.moment(Date.parse(run.startedAt))}
        </p>
        <PageHeading>
          <ScenarioText text={scenario.title} />
        </PageHeading>
        {outcome !== null && (
          <p class="lead">
            <strong>{common.endings[outcome.ending.kind]}.</strong>{' '}
            <ScenarioText text={outcome.ending.summary} />
          </p>
        )}
        {outcome !== null && outcome.nextDay !== null && <AfterAll mood={outcome.nextDay.mood} />}
        <WhatIf debrief={debrief} />
      </div>
      <Vignette scenario={scenario} view="close" {...(outcome && { mood: outcome.mood })} />
    </div>
  );
};
