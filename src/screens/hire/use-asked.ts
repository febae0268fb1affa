import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Endpoint, ParametersOf } from '../../app/hiring/api/endpoint.ts';
import type { ApiProblem } from '../../app/hiring/api/read-answer.ts';
import { useAsk } from './services.ts';

/** What the server said to a question. */
export type Answered<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'refused'; readonly code: ApiProblem }
  | { readonly state: 'here'; readonly value: T };

export interface Asking<T> {
  readonly answered: Answered<T>;
  /** Asks once more; what is there stays until the answer comes. */
  readonly again: () => void;
  /** Shows what came with another answer. */
  readonly put: (value: T) => void;
}

/** Asks for something that a page shows. */
export const useAsked = <Answer, Path extends string>(
  endpoint: Endpoint<null, Answer, Path>,
  parameters: ParametersOf<Path>,
): Asking<Answer> => {
  const ask = useAsk();
  const [answered, setAnswered] = useState<Answered<Answer>>({ state: 'waiting' });
  const asked = useRef({ endpoint, parameters });
  asked.current = { endpoint, parameters };
  const about = JSON.stringify(parameters);
  const latest = useRef(0);
  const again = useCallback(() => {
    const number = ++latest.current;
    void ask(asked.current.endpoint, { parameters: asked.current.parameters, body: null }).then(
      answer => {
        if (number !== latest.current) return;
        setAnswered(
          answer.ok
            ? { state: 'here', value: answer.value }
            : { state: 'refused', code: answer.error },
        );
      },
    );
  }, [ask]);
  useEffect(() => {
    again();
    return () => void ++latest.current;
  }, [again, about]);
  const put = useCallback((value: Answer) => setAnswered({ state: 'here', value }), []);
  return { answered, again, put };
};
