import { useState } from 'preact/hooks';
import { manageApi } from '../../../app/hiring/api/manage-api.ts';
import type { Route } from '../../../app/route.ts';
import type { ApiProblem } from '../../../app/hiring/api/read-answer.ts';
import { signInApi } from '../../../app/hiring/api/sign-in-api.ts';
import { useServices } from '../../services.ts';
import { HireFrame } from '../frame.tsx';
import { Field, Problem } from '../parts.tsx';
import { useHireOutside } from '../services.ts';
import { useAccountWords, useHireWords } from '../use-words.ts';
import { ByPasskey } from './passkeys.tsx';

/** For those who come with a key: before there are accounts, or where a machine is tried out by hand. */
const ByKey = ({ enter }: { enter: (key: string) => void }) => {
  const { connect } = useHireOutside();
  const words = useAccountWords();
  const { signIn } = useHireWords();
  const [key, setKey] = useState('');
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const tryKey = async (event: Event): Promise<void> => {
    event.preventDefault();
    const answer = await connect(key.trim())(manageApi.exercises, { parameters: {}, body: null });
    if (answer.ok) enter(key.trim());
    else setProblem(answer.error);
  };
  return (
    <details>
      <summary class="disclosure">{words.byKey}</summary>
      <form class="hire-stack" onSubmit={event => void tryKey(event)}>
        <Field label={signIn.key} type="password" value={key} change={setKey} />
        <Problem code={problem} />
        <button type="submit" class="button">
          {words.useKey}
        </button>
      </form>
    </details>
  );
};

interface SignInProps {
  /** Somebody was here a moment ago, and their session ended; or their company's sign-in led nowhere. */
  readonly why: 'ended' | 'refused' | null;
  /** There is a sign-in of the company. */
  readonly company: boolean;
  readonly enter: (key: string) => void;
  /** The browser has a session now. */
  readonly signedIn: () => void;
}

/** Asks for e-mail and password. */
const ByPassword = ({ signedIn }: Pick<SignInProps, 'signedIn'>) => {
  const { connect } = useHireOutside();
  const words = useAccountWords();
  const { signIn, refused } = useHireWords();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState('');
  const go = async (event: Event): Promise<void> => {
    event.preventDefault();
    const body = { email: email.trim(), password };
    const answer = await connect(null)(signInApi.signIn, { parameters: {}, body });
    if (answer.ok) signedIn();
    else setProblem(answer.error === 'key/invalid' ? words.wrong : refused(answer.error));
  };
  return (
    <form class="hire-stack" onSubmit={event => void go(event)}>
      <Field label={words.email} type="email" fill="username" value={email} change={setEmail} />
      <Field
        label={words.password}
        type="password"
        fill="current-password"
        value={password}
        change={setPassword}
      />
      <p class="hire-problem" role="alert">
        {problem}
      </p>
      <div class="actions">
        <button type="submit" class="button button-main">
          {signIn.go}
        </button>
      </div>
    </form>
  );
};

/** The page of the room that somebody wanted, without its `#`. Links that are used up are none. */
const pathOf = (route: Route): string => {
  const path = route.name === 'hire' ? route.path : [];
  const isWay = path[0] === 'join' || path[0] === 'refused';
  return ['/hire', ...(isWay ? [] : path)].join('/');
};

/** Goes to the company's own page, which sends people back. */
const ByCompany = () => {
  const { connect } = useHireOutside();
  const { navigation } = useServices();
  const words = useAccountWords();
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const go = async (): Promise<void> => {
    const answer = await connect(null)(signInApi.company, {
      parameters: {},
      body: { to: pathOf(navigation.store.getState()) },
    });
    if (answer.ok) window.location.assign(answer.value.url);
    else setProblem(answer.error);
  };
  return (
    <div class="hire-stack">
      <button type="button" class="button" onClick={() => void go()}>
        {words.byCompany}
      </button>
      <Problem code={problem} />
    </div>
  );
};

/** The way into the room. */
export const SignIn = ({ why, company, enter, signedIn }: SignInProps) => {
  const words = useAccountWords();
  const { signIn } = useHireWords();
  return (
    <HireFrame heading={signIn.heading} lead={why === null ? signIn.lead : words[why]}>
      {company && <ByCompany />}
      <ByPassword signedIn={signedIn} />
      <ByPasskey signedIn={signedIn} />
      <ByKey enter={enter} />
    </HireFrame>
  );
};
