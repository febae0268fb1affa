import type { Here } from '../../../app/exercise/candidate-store.ts';
import { AskForAdjustment } from '../adjustment.tsx';
import { Action, ExerciseFrame, Folded, Problem, Section } from '../parts.tsx';
import { useCandidate } from '../services.ts';
import { useExerciseWords } from '../use-words.ts';
import { Withdraw } from '../withdraw.tsx';
import { InvitationPassages, useInvitation } from './invitation-text.tsx';

const Consent = ({ here }: { here: Here }) => {
  const { consent } = useExerciseWords();
  const { candidate } = useCandidate();
  const { employer, contact } = here.place.exercise;
  return (
    <Section heading={consent.heading}>
      <p>{consent.statement(employer)}</p>
      <Problem code={here.problem} />
      <div class="actions">
        <Action
          isMain
          label={consent.agree}
          disabled={here.doing}
          act={() => void candidate.step({ name: 'consent' })}
        />
      </div>
      <p class="note">{consent.decline(contact)}</p>
    </Section>
  );
};

/** What the employer says in its own words. */
const EmployersWords = ({ text }: { text: string }) =>
  text === '' ? null : <p class="card exercise-welcome">{text}</p>;

/** What it is, what is done with it, and whether somebody wants to take part. */
export const Welcome = ({ here }: { here: Here }) => {
  const { adjustment } = useExerciseWords();
  const { subject, lead } = useInvitation(here.place);
  return (
    <ExerciseFrame heading={subject}>
      <p class="lead">{lead}</p>
      <EmployersWords text={here.place.exercise.welcome} />
      <InvitationPassages place={here.place} />
      <Consent here={here} />
      <Folded heading={adjustment.heading}>
        <AskForAdjustment here={here} />
      </Folded>
      <Withdraw here={here} />
    </ExerciseFrame>
  );
};
