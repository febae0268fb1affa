import { useState } from 'preact/hooks';
import { manageApi, type ManagedExercise } from '../../../app/hiring/api/manage-api.ts';
import { peopleApi, type Person } from '../../../app/hiring/api/people-api.ts';
import { HireFrame } from '../frame.tsx';
import { Field, Problem, Shown } from '../parts.tsx';
import { useAsked } from '../use-asked.ts';
import { useDoing } from '../use-doing.ts';
import { useAccountWords, useDays } from '../use-words.ts';
import { type MayDo, MayDoFields } from './may-do.tsx';

interface WithExercises {
  readonly exercises: readonly ManagedExercise[];
}

const NOBODY: MayDo = { role: 'reviewer', exercises: [] };

const Invite = ({ exercises }: WithExercises) => {
  const { team: words, email: label } = useAccountWords();
  const { day } = useDays();
  const { busy, problem, act } = useDoing();
  const [email, setEmail] = useState('');
  const [mayDo, setMayDo] = useState(NOBODY);
  const [made, setMade] = useState<{ link: string; said: string } | null>(null);
  const go = async (event: Event): Promise<void> => {
    event.preventDefault();
    const body = { email: email.trim(), role: mayDo.role, exercises: [...mayDo.exercises] };
    const answer = await act(peopleApi.invitePerson, { parameters: {}, body });
    setMade(answer && { link: answer.link, said: words.link(body.email, day(answer.endsAt)) });
  };
  return (
    <form class="card hire-stack hire-exercise" onSubmit={event => void go(event)}>
      <h2>{words.invite}</h2>
      <Field label={label} type="email" value={email} change={setEmail} />
      <MayDoFields value={mayDo} exercises={exercises} change={setMayDo} />
      <Problem code={problem} />
      <div role="status">
        {made !== null && (
          <>
            <p>{made.said}</p>
            <code class="hire-link">{made.link}</code>
          </>
        )}
      </div>
      <button type="submit" class="button" disabled={busy}>
        {words.go}
      </button>
    </form>
  );
};

interface PersonProps extends WithExercises {
  readonly of: Person;
  readonly changed: () => void;
}

const PersonCard = ({ of: person, exercises, changed }: PersonProps) => {
  const { team: words, roles } = useAccountWords();
  const { day } = useDays();
  const { busy, problem, act } = useDoing();
  const [mayDo, setMayDo] = useState<MayDo>(person);
  const parameters = { person: person.id };
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const body = { role: mayDo.role, exercises: [...mayDo.exercises] };
    if ((await act(peopleApi.changePerson, { parameters, body })) !== null) changed();
  };
  const ban = async (): Promise<void> => {
    const done =
      person.bannedAt === null
        ? await act(peopleApi.ban, { parameters, body: {} })
        : await act(peopleApi.unban, { parameters, body: null });
    if (done !== null) changed();
  };
  return (
    <li class="card hire-exercise">
      <h2>{person.name}</h2>
      <p>
        {person.email} · {roles[person.role]}
        {person.bannedAt !== null && ` · ${words.banned(day(person.bannedAt))}`}
      </p>
      <Problem code={problem} />
      <details>
        <summary class="disclosure">
          {words.role} <span class="sr-only">{person.name}</span>
        </summary>
        <form class="hire-stack" onSubmit={event => void save(event)}>
          <MayDoFields value={mayDo} exercises={exercises} change={setMayDo} />
          <button type="submit" class="button" disabled={busy}>
            {words.save}
          </button>
        </form>
      </details>
      <button type="button" class="link-button" disabled={busy} onClick={() => void ban()}>
        {person.bannedAt === null ? words.ban : words.unban}{' '}
        <span class="sr-only">{person.name}</span>
      </button>
    </li>
  );
};

/** Those who sign in: invite them, say what they may do, keep them out. */
export const TeamPage = () => {
  const { team: words } = useAccountWords();
  const exercises = useAsked(manageApi.exercises, {});
  const people = useAsked(peopleApi.people, {});
  return (
    <HireFrame heading={words.heading} lead={words.lead} own="team">
      <Shown asking={exercises}>
        {({ exercises: known }) => (
          <>
            <Shown asking={people}>
              {({ people: all }) => (
                <ul class="hire-list">
                  {all.map(one => (
                    <PersonCard key={one.id} of={one} exercises={known} changed={people.again} />
                  ))}
                </ul>
              )}
            </Shown>
            <Invite exercises={known} />
          </>
        )}
      </Shown>
    </HireFrame>
  );
};
