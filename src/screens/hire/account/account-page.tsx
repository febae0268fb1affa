import { useState } from 'preact/hooks';
import { isGuessable } from '../../../app/hiring/api/guessable.ts';
import { peopleApi, SHORTEST_PASSWORD } from '../../../app/hiring/api/people-api.ts';
import { signInApi } from '../../../app/hiring/api/sign-in-api.ts';
import { HireFrame } from '../frame.tsx';
import { Field, Problem, Shown } from '../parts.tsx';
import { useHireSession } from '../services.ts';
import { useAsked } from '../use-asked.ts';
import { useDoing } from '../use-doing.ts';
import { useAccountWords, useDays, useHireWords } from '../use-words.ts';
import { OwnPasskeys } from './passkeys.tsx';

/** Where this person is signed in, each to be ended. */
const Sessions = () => {
  const words = useAccountWords().account;
  const { moment } = useDays();
  const asking = useAsked(peopleApi.sessions, {});
  const { busy, problem, act } = useDoing();
  const end = async (session: string): Promise<void> => {
    if ((await act(peopleApi.endSession, { parameters: { session }, body: null })) !== null)
      asking.again();
  };
  return (
    <section class="hire-stack">
      <h2>{words.sessions}</h2>
      <Shown asking={asking}>
        {({ sessions }) => (
          <ul class="hire-list">
            {sessions.map(({ id, begunAt, endsAt, browser, isThis }) => (
              <li key={id} class="card">
                <p>
                  {isThis && <strong>{words.here} · </strong>}
                  {words.began(moment(begunAt), moment(endsAt))}
                </p>
                <p class="note">{browser}</p>
                {!isThis && (
                  <button
                    type="button"
                    class="link-button"
                    disabled={busy}
                    onClick={() => void end(id)}
                  >
                    {words.end} <span class="sr-only">{moment(begunAt)}</span>
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Shown>
      <Problem code={problem} />
    </section>
  );
};

const ChangePassword = () => {
  const { account: words, join } = useAccountWords();
  const { refused } = useHireWords();
  const { busy, problem, act } = useDoing();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [done, setDone] = useState(false);
  const [guessable, setGuessable] = useState(false);
  const go = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (isGuessable(next)) return setGuessable(true);
    setGuessable(false);
    const body = { currentPassword: current, newPassword: next, revokeOtherSessions: true };
    setDone((await act(signInApi.changePassword, { parameters: {}, body })) !== null);
  };
  const told = problem === null ? '' : problem === 'key/invalid' ? words.wrong : refused(problem);
  const said = guessable ? join.guessable : told;
  return (
    <form class="hire-stack" onSubmit={event => void go(event)}>
      <h2>{words.change}</h2>
      <Field
        label={words.current}
        type="password"
        fill="current-password"
        value={current}
        change={setCurrent}
      />
      <Field
        label={join.newPassword}
        about={join.passwordAbout(SHORTEST_PASSWORD)}
        type="password"
        fill="new-password"
        value={next}
        change={setNext}
      />
      <p class="hire-problem" role="alert">
        {said}
      </p>
      <p role="status">{done ? words.changed : ''}</p>
      <button type="submit" class="button" disabled={busy}>
        {words.change}
      </button>
    </form>
  );
};

/** Whoever is signed in: their sessions, their password, the way out. */
export const AccountPage = () => {
  const { account: words, roles } = useAccountWords();
  const { signIn } = useHireWords();
  const { me, leave } = useHireSession();
  const { act } = useDoing();
  const out = async (): Promise<void> => {
    if (me !== null) await act(signInApi.signOut, { parameters: {}, body: {} });
    leave();
  };
  return (
    <HireFrame heading={words.heading} own="account">
      {me !== null && <p>{words.signedInAs(me.name, roles[me.role])}</p>}
      <div class="actions">
        <button type="button" class="button" onClick={() => void out()}>
          {signIn.out}
        </button>
      </div>
      {me !== null && (
        <>
          <OwnPasskeys />
          <Sessions />
          <ChangePassword />
        </>
      )}
    </HireFrame>
  );
};
