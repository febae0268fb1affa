import type { ApiProblem } from '../hiring/api/read-answer.ts';
import type { StorageProblem } from '../ports.ts';
import type { BoardRun } from './conversations.ts';
import { EVERYTHING, type TeamFilter } from './filter.ts';
import type { ScenarioLosses } from './losses.ts';
import type { TeamReport } from './report.ts';
import type { KeptThere, ServerAccess } from './team-server.ts';
import type { Brought } from './team-service.ts';

export interface BoardState {
  readonly status: 'opening' | 'ready' | 'bringing' | 'failed';
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly filter: TeamFilter;
  readonly report: TeamReport | null;
  /** What that report answers; another one than `filter` while the next is asked for, or where it did not come. */
  readonly answered: TeamFilter;
  /** Null until they are worked out: they take longer than the rest. */
  readonly losses: readonly ScenarioLosses[] | null;
  /** The newest conversations of the person who is looked at; null where it is everybody. */
  readonly conversations: readonly BoardRun[] | null;
  /** What became of the files that were brought in last. */
  readonly brought: Brought | null;
  readonly problem: StorageProblem | null;
  /** Batches that were kept and can no longer be read. */
  readonly unreadable: number;
  /** Who adds up what is shown. */
  readonly source: BoardSource;
  readonly access: ServerAccess;
  /** Why the server did not do what it was asked last. */
  readonly serverProblem: ApiProblem | null;
  /** How far it has come with what it is to keep. */
  readonly keeping: { readonly done: number; readonly of: number } | null;
  /** What became of that. */
  readonly kept: KeptThere | 'nothing' | null;
}

export type BoardSource = 'browser' | 'server';

/** Who was last asked to add up, as long as the page's tab is open: a reload leads back there. */
export interface KeptSource {
  read(): BoardSource;
  keep(source: BoardSource): void;
}

/** Before anything is known. */
export const BEGINNING: BoardState = {
  status: 'opening',
  progress: null,
  filter: EVERYTHING,
  report: null,
  answered: EVERYTHING,
  losses: null,
  conversations: null,
  brought: null,
  problem: null,
  unreadable: 0,
  source: 'browser',
  access: 'unasked',
  serverProblem: null,
  keeping: null,
  kept: null,
};

/** What is shown of the source before. */
export const NOTHING_YET = {
  report: null,
  answered: EVERYTHING,
  losses: null,
  conversations: null,
  filter: EVERYTHING,
} as const;
