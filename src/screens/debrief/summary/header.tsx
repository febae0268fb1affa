import type { Debrief } from '../../../app/debrief/debrief.ts';
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
        <WhatIf debrief={debrief} />
      </div>
      <Vignette scenario={scenario} view="close" {...(outcome && { mood: outcome.mood })} />
    </div>
  );
};
