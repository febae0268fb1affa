import { customerNames, saidIn } from '../../../app/conversation/transcript.ts';
import type { Replayed } from '../../../app/runs/replay-run.ts';
import { TranscriptLine } from '../../conversation/transcript.tsx';
import { InLanguage } from '../../parts/scenario-text.tsx';
import { useTeamWords } from '../parts.tsx';

interface Props {
  readonly replayed: Replayed;
  /** Marks are still to be given. */
  readonly isBlind: boolean;
}

/** What was said, and nothing that the rules make of it. */
export const Transcript = ({ replayed: { script, conversation }, isBlind }: Props) => {
  const words = useTeamWords().calibration;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it is scrolled with the arrow keys
    <section class="calibration-transcript" aria-labelledby="said" tabIndex={0}>
      <h2 id="said">{words.transcript}</h2>
      {isBlind && <p class="note">{words.transcriptAbout}</p>}
      <InLanguage language={script.scenario.language}>
        <div class="calibration-lines">
          {saidIn(conversation, customerNames(script)).map((said, at) => (
            <TranscriptLine key={at} said={said} />
          ))}
        </div>
      </InLanguage>
    </section>
  );
};
