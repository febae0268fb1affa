import { checkFiles } from './check-files.ts';
import type { CheckAnswer, CheckRequest } from './checked.ts';

export interface CheckServiceParts {
  readonly post: (answer: CheckAnswer) => void;
  /** Lets messages in before it goes on. */
  readonly pause: () => Promise<void>;
}

/** The worker's side: checks the draft that was asked for last, and lets go of all others. */
export const createCheckService = ({ post, pause }: CheckServiceParts) => {
  let wanted = 0;
  return async ({ number, files, today }: CheckRequest): Promise<void> => {
    wanted = number;
    const steps = checkFiles(files, today);
    let step = steps.next();
    while (!step.done) {
      post({ number, ...step.value });
      await pause();
      if (wanted !== number) return;
      step = steps.next();
    }
    post({ number, says: 'checked', checked: step.value });
  };
};
