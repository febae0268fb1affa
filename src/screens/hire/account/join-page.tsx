import { useState } from 'preact/hooks';
import type { ApiProblem } from '../../../app/hiring/api/read-answer.ts';
import { isGuessable } from '../../../app/hiring/api/guessable.ts';
import { peopleApi, SHORTEST_PASSWORD } from '../../../app/hiring/api/people-api.ts';
import { signInApi } from '../../../app/hiring/api/sign-in-api.ts';
import { HireFrame } from '../frame.tsx';
import { Field, Problem } from '../parts.tsx';
import { useHireOutside } from '../services.ts';
import { useAccountWords } from '../use-words.ts';

/** Makes an account, and signs in with it. */
const useJoin = (link: string, signedIn: () => void) => {
  const ask = useHireOutside().connect(null);
  const [typed, setTyped] = useState({ name: '', email: '', password: '' });
  const [problem, setProblem] = useState<ApiProblem | 'guessable' | null>(null);
  const go = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { email, password } = typed;
    if (isGuessable(password)) return setProblem('guessable');
    const joined = await ask(peopleApi.join, { parameters: {}, body: { link, ...typed } });
    if (!joined.ok) return setProblem(joined.error);
    const answer = await ask(signInApi.signIn, { parameters: {}, body: { email, password } });
    return answer.ok ? signedIn() : setProblem(answer.error);
  };
  const change = (name: keyof typeof typed) => (value: string) =>
    setTyped(before => ({ ...before, [name]: value }));
  return { typed, problem, go, change };
};

interface JoinProps {
  readonly link: string;
  readonly signedIn: () => void;
}

/** Where somebody comes with the link that they were given. */
export const JoinPage = ({ link, signedIn }: JoinProps) => {
  const words = useAccountWords();
  const { typed, problem, go, change } = useJoin(link, signedIn);
  return (
    <HireFrame heading={words.join.heading} lead={words.join.lead}>
      <form class="hire-stack" onSubmit={event => void go(event)}>
        <Field label={words.name} fill="name" value={typed.name} change={change('name')} />
        <Field
          label={words.email}
          type="email"
          fill="username"
          value={typed.email}
          change={change('email')}
        />
        <Field
          label={words.join.newPassword}
          about={words.join.passwordAbout(SHORTEST_PASSWORD)}
          type="password"
          fill="new-password"
          value={typed.password}
          change={change('password')}
        />
        <Problem code={problem === 'guessable' ? null : problem} />
        <p class="hire-problem" role="alert">
          {problem === 'guessable' ? words.join.guessable : ''}
        </p>
        <div class="actions">
          <button type="submit" class="button button-main">
            {words.join.go}
          </button>
        </div>
      </form>
    </HireFrame>
  );
};
