import { useState } from 'preact/hooks';
import { type Invited, manageApi } from '../../../app/hiring/api/manage-api.ts';
import type { Exercise } from '../../../app/hiring/exercise/exercise.ts';
import { HireFrame } from '../frame.tsx';
import { Problem, Shown } from '../parts.tsx';
import { useAsked } from '../use-asked.ts';
import { useDoing } from '../use-doing.ts';
import { useExercise } from '../use-exercise.ts';
import { useHireWords, useReviewWords } from '../use-words.ts';
import { Adjustments } from './adjustments.tsx';
import { GuestList } from './guest-list.tsx';
import { InvitedTable } from './invited-table.tsx';
import { Links } from './links.tsx';
import { useGuests } from './use-guests.ts';

interface InviteProps {
  readonly exercise: string;
  readonly invited: (links: readonly Invited[]) => void;
}

const Invite = ({ exercise, invited }: InviteProps) => {
  const words = useHireWords().people;
  const { heading } = useReviewWords().guests;
  const guests = useGuests();
  const { busy, problem, act } = useDoing();
  const invite = async (): Promise<void> => {
    const body = { candidates: [...guests.list] };
    const answer = await act(manageApi.invite, { parameters: { exercise }, body });
    if (answer === null) return;
    guests.empty();
    invited(answer.invited);
  };
  return (
    <section class="hire-stack" aria-labelledby="invite">
      <h2 id="invite">{heading}</h2>
      <GuestList guests={guests} />
      <Problem code={problem} />
      {guests.list.length > 0 && (
        <div class="actions">
          <button
            type="button"
            class="button button-main"
            disabled={busy}
            onClick={() => void invite()}
          >
            {words.invite(guests.list.length)}
          </button>
        </div>
      )}
    </section>
  );
};

const People = ({ exercise }: { exercise: Exercise }) => {
  const asking = useAsked(manageApi.candidates, { exercise: exercise.id });
  const [links, setLinks] = useState<readonly Invited[]>([]);
  const { again } = asking;
  const show = (made: readonly Invited[]) => {
    setLinks(made);
    again();
  };
  if (links.length > 0)
    return <Links exercise={exercise} invited={links} done={() => setLinks([])} />;
  return (
    <>
      <Invite exercise={exercise.id} invited={show} />
      <Shown asking={asking}>
        {({ candidates }) => (
          <>
            <Adjustments candidates={candidates} changed={again} />
            <InvitedTable
              exercise={exercise.id}
              candidates={candidates}
              changed={again}
              renewed={link => show([link])}
            />
          </>
        )}
      </Shown>
    </>
  );
};

/** Who is invited, by name: links, adjustments, deletion. Nothing that anybody said stands here. */
export const PeoplePage = ({ exercise }: { exercise: string }) => {
  const words = useHireWords().people;
  const asking = useExercise(exercise);
  return (
    <HireFrame heading={words.heading} lead={words.lead} exercise={exercise} here="people">
      <Shown asking={asking}>{({ exercise: known }) => <People exercise={known} />}</Shown>
    </HireFrame>
  );
};
