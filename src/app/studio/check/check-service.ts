import { checkFiles } from './check-files.ts';
import type { CheckAnswer, CheckRequest } from './checked.ts';

export interface CheckServiceParts {
  readonly post: (answer: CheckAnswer) => void;
  /** Lets messages in before it goes on. */
  readonly pause: () => Promise<void>;
}

/** The worker's side: checks the draft that was asked for last, and lets go of all others. */
export const createCheckService = ({ post, pause }: CheckServiceParts) => {
  let wanted: number | null = null;
  /** Null: nobody wants to know any more. */
  return async (request: CheckRequest | null): Promise<void> => {
    wanted = request?.number ?? null;
    if (request === null) return;
    const { number, files, today, tests } = request;
    try {
      for (const step of checkFiles(files, today, tests)) {
        post({ number, ...step });
        await pause();
        if (wanted !== number) return;
      }
      post({ number, says: 'done' });
    } catch {
      // An error behind a promise would be heard by nobody.
      post({ number, says: 'failed' });
    }
  };
};
