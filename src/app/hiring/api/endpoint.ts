import type * as v from 'valibot';
import type { RefusalCode } from './refusals.ts';

/** Who may ask: anybody, whoever holds a candidate's link, whoever holds an access key, a phone in a room that votes. */
export type Asker = 'anybody' | 'candidate' | 'manager' | 'phone';

/** One thing that can be asked of the server. Server, client and description are made from it. */
export interface Endpoint<Body = unknown, Answer = unknown, Path extends string = string> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** `/api/runs/:run`: a part with a colon is a parameter. */
  readonly path: Path;
  readonly asker: Asker;
  /** What it does, in a sentence. */
  readonly says: string;
  /** What is sent along; null: nothing. */
  readonly body: v.GenericSchema<unknown, Body> | null;
  /** Everything that is answered. What is not named here never leaves the server. */
  readonly answer: v.GenericSchema<unknown, Answer>;
  /** Refusals of its own, beside those that every endpoint has. */
  readonly refusals: readonly RefusalCode[];
  /** Longer bodies than usual are taken. */
  readonly large?: boolean;
  /** What is sent is a short code, which somebody could find by trying: an address has so many tries. */
  readonly triesCodes?: boolean;
}

/** The names of a path's parameters. */
export type ParameterOf<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParameterOf<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

export type ParametersOf<Path extends string> = Readonly<Record<ParameterOf<Path>, string>>;

/** Keeps the types of what is named. */
export const endpoint = <const Path extends string, Answer, Body = null>(
  given: Endpoint<Body, Answer, Path>,
): Endpoint<Body, Answer, Path> => given;
