import { useServices } from '../services.ts';
import type { RunRecord } from '../../app/runs/run-record.ts';
import { TranscriptLine } from '../conversation/transcript.tsx';
import { Trouble } from './trouble.tsx';
import { InLanguageOf, ScenarioText, Sentence } from '../parts/scenario-text.tsx';
import { isolated } from '../../app/words/text-direction.ts';

const Ending = ({ run }: { run: RunRecord }) => {
  const { common, trouble } = useServices().words;
  if (run.ending === null) return null;
  return (
    <p class="old-run-ending">
      <strong>{trouble.oldRun.ended}:</strong> {common.endings[run.ending.kind]}.{' '}
      <ScenarioText text={run.ending.summary} />
    </p>
  );
};

/** Why a run is old: its scenario changed since, or the rules did. */
export type OldRunReason = 'replay/other-version' | 'replay/other-rules';

/** A run of another version: what was said stays readable, and a sentence says why no more. */
export const OldRun = ({ run, reason }: { run: RunRecord; reason: OldRunReason }) => {
  const { words, navigation, catalogue } = useServices();
  const { trouble, formats } = words;
  const when = formats.moment(Date.parse(run.startedAt));
  const stillThere = catalogue.entries.some(({ id }) => id === run.scenario);
  const afresh = {
    label: trouble.startAfresh,
    act: () => navigation.go({ name: 'briefing', scenario: run.scenario }),
  };
  return (
    <Trouble passage={trouble.problems[reason]} actions={stillThere ? [afresh] : []}>
      <InLanguageOf scenario={run.scenario}>
        <section class="card old-run">
          <h2>{trouble.oldRun.heading}</h2>
          <p class="note">
            <Sentence text={trouble.oldRun.played(isolated(run.title), when)} />
          </p>
          {run.transcript.map((said, index) => (
            <TranscriptLine key={index} said={said} />
          ))}
          <Ending run={run} />
        </section>
      </InLanguageOf>
    </Trouble>
  );
};
