import type { Here } from '../../../app/exercise/candidate-store.ts';
import { practiceIn } from '../../../app/exercise/practice.ts';
import { useServices } from '../../services.ts';
import { AskForAdjustment } from '../adjustment.tsx';
import { Action, ExerciseFrame, Folded, Problem, Section } from '../parts.tsx';
import { useCandidate } from '../services.ts';
import { useExerciseWords } from '../use-words.ts';
import { Withdraw } from '../withdraw.tsx';
import { InvitationPassages } from './invitation-text.tsx';

interface Props {
  readonly here: Here;
  readonly practise: () => void;
}

const PracticeOffer = ({ here, practise }: Props) => {
  const { practice } = useExerciseWords();
  const { catalogue } = useServices();
  const { candidate } = useCandidate();
  const practised = here.place.candidate.stage === 'practised';
  const has = practiceIn(catalogue, here.place.exercise.practice) !== null;
  const skip = () => void candidate.step({ name: 'practise' });
  return (
    <Section heading={practice.heading}>
      <p>{has ? practice.text : practice.none}</p>
      <div class="actions">
        {has && (
          <button
            type="button"
            class={practised ? 'button' : 'button button-main'}
            onClick={practise}
          >
            {practised ? practice.again : practice.start}
          </button>
        )}
        {!practised && <Action label={practice.goOn} disabled={here.doing} act={skip} />}
      </div>
    </Section>
  );
};

const Begin = ({ here }: { here: Here }) => {
  const { begin } = useExerciseWords();
  const { formats } = useServices().words;
  const { candidate } = useCandidate();
  const { steps, exercise } = here.place;
  const open = steps.includes('begin');
  return (
    <Section heading={begin.heading}>
      <p>{open ? begin.text : begin.notYet(formats.day(Date.parse(exercise.opensAt)))}</p>
      {open && (
        <div class="actions">
          <Action
            isMain
            label={begin.button}
            disabled={here.doing}
            act={() => void candidate.step({ name: 'begin' })}
          />
        </div>
      )}
    </Section>
  );
};

/** Between consent and the first conversation. */
export const Ready = ({ here, practise }: Props) => {
  const words = useExerciseWords();
  const { candidate, exercise } = here.place;
  return (
    <ExerciseFrame heading={exercise.title} eyebrow={exercise.employer}>
      <Problem code={here.problem} />
      <PracticeOffer here={here} practise={practise} />
      {candidate.stage === 'practised' && <Begin here={here} />}
      <Folded heading={words.adjustment.heading}>
        <AskForAdjustment here={here} />
      </Folded>
      <Folded heading={words.readAgain}>
        <InvitationPassages place={here.place} />
      </Folded>
      <Withdraw here={here} />
    </ExerciseFrame>
  );
};
