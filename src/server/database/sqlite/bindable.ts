/** What SQLite can hold. */
export type Bindable = null | number | bigint | string | Uint8Array;

/**
 * A value that the database can hold, or a fault of ours: SQLite would store what it does not know
 * (a date, NaN, an object) as nothing at all, without a word.
 */
export const bindable = (value: unknown): Bindable => {
  if (value === null || typeof value === 'string' || typeof value === 'bigint') return value;
  if (value instanceof Uint8Array) return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new TypeError(`the database cannot hold this ${typeof value}`);
};
