import { useRef, useState } from 'preact/hooks';
import type { Asked } from '../../app/hiring/api/ask.ts';
import type { Endpoint } from '../../app/hiring/api/endpoint.ts';
import type { ApiProblem } from '../../app/hiring/api/read-answer.ts';
import { useAsk } from './services.ts';

export interface Doing {
  readonly busy: boolean;
  /** Why the last thing was not done; null: it was, or nothing was tried. */
  readonly problem: ApiProblem | null;
  /** Does something at the server. Answers with null where it was refused. */
  readonly act: <Body, Answer, Path extends string>(
    endpoint: Endpoint<Body, Answer, Path>,
    asked: Asked<Body, Path>,
  ) => Promise<Answer | null>;
}

/** What somebody does on a page, one thing at a time. */
export const useDoing = (): Doing => {
  const ask = useAsk();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const act: Doing['act'] = async (endpoint, asked) => {
    setBusy(true);
    // What was pressed first is done first, and is shown first.
    const answering = last.current.then(() => ask(endpoint, asked));
    last.current = answering;
    const answer = await answering;
    setBusy(false);
    setProblem(answer.ok ? null : answer.error);
    return answer.ok ? answer.value : null;
  };
  return { busy, problem, act };
};
