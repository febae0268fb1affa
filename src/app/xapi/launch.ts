import type { Statement } from './statement.ts';

/** Why a launch by address is not followed: it cannot be read, or it names a store that the package may not tell. */
export type LaunchProblem = 'launch/unreadable' | 'launch/not-allowed';

/** Who opened a page by its address, to whom it tells what they do, and by which key. */
export interface StoreLaunch {
  /** Without a slash at its end. */
  readonly endpoint: string;
  /** As it stands in the header of that name. */
  readonly authorization: string;
  readonly actor: Statement['actor'];
  /** A UUID; null: whoever launched has not said. */
  readonly registration: string | null;
  /** What this page is called by whoever launched it; null: they have not said. */
  readonly activity: string | null;
}
