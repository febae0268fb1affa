/** Made when it is first asked for, and once. */
export const lazyValue = <T extends object>(make: () => T): (() => T) => {
  let made: T | null = null;
  return () => (made ??= make());
};

/** Fetched when it is first asked for, and once; a failure is tried again the next time. */
export const lazyPromise = <T>(fetch: () => Promise<T>): (() => Promise<T>) => {
  let fetched: Promise<T> | null = null;
  const forget = (thrown: unknown): never => {
    fetched = null;
    throw thrown;
  };
  return () => (fetched ??= fetch().catch(forget));
};
