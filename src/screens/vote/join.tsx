import { useState } from 'preact/hooks';
import type { ApiProblem } from '../../app/hiring/api/read-answer.ts';
import { VoteFrame } from './frame.tsx';
import { useVoteWords } from './use-words.ts';

/** Longer than any code, with what people type between its signs. */
const LONGEST_TYPED = 20;

interface Props {
  readonly code: string;
  readonly problem: ApiProblem | null;
  readonly join: (typed: string) => void;
}

/** The way in: a code is typed, or another one in place of one that led nowhere. */
export const JoinPage = ({ code, problem, join }: Props) => {
  const words = useVoteWords();
  const [typed, setTyped] = useState(code);
  const submit = (event: Event) => {
    event.preventDefault();
    join(typed);
  };
  return (
    <VoteFrame heading={words.heading}>
      <p class="lead">{words.join.lead}</p>
      <form class="vote-stack" onSubmit={submit}>
        <label class="vote-code">
          <span>{words.join.code}</span>
          <input
            class="text-field"
            name="code"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            maxLength={LONGEST_TYPED}
            aria-describedby="code-hint"
            value={typed}
            onInput={event => setTyped(event.currentTarget.value)}
          />
        </label>
        <p class="note" id="code-hint">
          {words.join.hint}
        </p>
        <div role="alert">
          {problem !== null && <p class="refused">{words.problem(problem)}</p>}
        </div>
        <button type="submit" class="button button-main">
          {words.join.go}
        </button>
      </form>
      <p class="note">{words.join.privacy}</p>
    </VoteFrame>
  );
};
