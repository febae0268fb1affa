import { LONGEST_BROWSER_WAIT } from '../../engine/limits.ts';

/**
 * Asks something of the browser that it may refuse: a feature that is missing, or throws when it is
 * touched, is answered with `otherwise`, and the conversation goes on without.
 */
export const optional = <T>(ask: () => T, otherwise: T): T => {
  try {
    return ask();
  } catch {
    return otherwise;
  }
};

/** The answer, or what `late` makes of having waited too long. A refusal is passed on. */
export const inTime = <T>(answer: Promise<T>, late: () => T): Promise<T> => {
  let alarm: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<T>(resolve => {
    alarm = setTimeout(() => resolve(late()), LONGEST_BROWSER_WAIT);
  });
  return Promise.race([answer, tooLate]).finally(() => clearTimeout(alarm));
};
