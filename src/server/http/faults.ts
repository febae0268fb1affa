import type { RefusalCode } from '../../app/hiring/api/refusals.ts';

const textOf = (thrown: unknown, field: 'code' | 'name' | 'message' | 'stack'): string =>
  typeof thrown === 'object' && thrown !== null && field in thrown
    ? String(Reflect.get(thrown, field))
    : '';

/** The database is not to be reached: it starts, stops, or the way to it is cut. */
const AWAY = /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ENOENT|57P0[1-3]|08\w{3}|53300)$/;
const AWAY_IN_WORDS =
  /connection (?:terminated|timeout)|timeout exceeded when trying to connect|not queryable/i;

/** What a fault is to whoever asked: come again, or a mistake of ours. */
export const codeOfFault = (thrown: unknown): RefusalCode =>
  AWAY.test(textOf(thrown, 'code')) || AWAY_IN_WORDS.test(textOf(thrown, 'message'))
    ? 'server/busy'
    : 'server/fault';

/** What of a fault is logged. Databases quote values in their details: those stay out. */
export const loggedFault = (thrown: unknown): Readonly<Record<string, string>> => ({
  name: textOf(thrown, 'name'),
  code: textOf(thrown, 'code'),
  stack: textOf(thrown, 'stack'),
});
