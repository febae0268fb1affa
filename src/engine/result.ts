/** The outcome of something that may fail for reasons we expect. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

export const err = <E>(error: E): Result<never, E> => ({ ok: false, error });

/** For the `default:` of a switch: a forgotten case then fails to compile. */
export const unreachable = (value: never): never => {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`);
};

/** For `table[index] ?? missing()`: what is always there, and is not, is a fault of ours. */
export const missing = (): never => {
  throw new RangeError('nothing stands at this index');
};
