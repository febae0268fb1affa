import { type Dialect, Kysely, Migrator, PostgresAdapter, sql, type Transaction } from 'kysely';
import { err, ok, type Result } from '../../engine/result.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { OpenProblem } from './open-problem.ts';
import type { Tables } from './tables.ts';
import { TransactionGuard } from './transaction-guard.ts';

/** What one request reads and changes: all of it or nothing. */
export interface Unit {
  readonly query: Transaction<Tables>;
  /** Rows can be locked for this unit. Where not, units come one after the other. */
  readonly locksRows: boolean;
  /** Does something in memory once the changes are safe; never where they are not. */
  afterCommit(step: () => void): void;
}

/** Lent to the one library that brings its own queries. Nothing of ours asks through it. */
export type LentDatabase = Kysely<Tables>;

/** The database. There is no way to ask it anything outside of a transaction. */
export interface Database {
  /**
   * Runs the work in one transaction and commits it before it answers. What the work throws undoes
   * it, and is thrown on. Where two units stand in each other's way it is run again.
   */
  transaction<T>(work: (unit: Unit) => Promise<T>): Promise<T>;
  /** Whether it answers. */
  isReady(): Promise<boolean>;
  /** Writes a copy that is whole to a new file. SQLite only: PostgreSQL has a program of its own for that. */
  copyTo(file: string): Promise<void>;
  /** For better-auth, whose transactions are its own. */
  readonly lent: LentDatabase;
  close(): Promise<void>;
}

/** What PostgreSQL says where the same work may succeed the next time: serialization, deadlock. */
const AGAIN: ReadonlySet<unknown> = new Set(['40001', '40P01']);
const MOST_TRIES = 3;

const codeOf = (thrown: unknown): unknown =>
  typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : null;

const once = async <T>(
  database: Kysely<Tables>,
  work: (unit: Unit) => Promise<T>,
): Promise<{ value: T; steps: readonly (() => void)[] }> => {
  const guard = new TransactionGuard();
  const steps: (() => void)[] = [];
  try {
    const value = await database.transaction().execute(transaction =>
      work({
        query: transaction.withPlugin(guard),
        locksRows: transaction.getExecutor().adapter instanceof PostgresAdapter,
        afterCommit: step => void steps.push(step),
      }),
    );
    return { value, steps };
  } finally {
    guard.end();
  }
};

const inTransaction = async <T>(
  database: Kysely<Tables>,
  work: (unit: Unit) => Promise<T>,
): Promise<T> => {
  for (let tries = 1; ; tries++) {
    try {
      const { value, steps } = await once(database, work);
      for (const step of steps) step();
      return value;
    } catch (thrown) {
      if (tries === MOST_TRIES || !AGAIN.has(codeOf(thrown))) throw thrown;
    }
  }
};

const databaseOn = (database: Kysely<Tables>): Database => ({
  transaction: work => inTransaction(database, work),
  async isReady() {
    try {
      await sql`select 1`.execute(database);
      return true;
    } catch {
      return false;
    }
  },
  async copyTo(file) {
    await sql`vacuum into ${file}`.execute(database);
  },
  lent: database,
  close: () => database.destroy(),
});

/** A database that a newer program has changed is left alone. */
const problemOf = (thrown: unknown): OpenProblem => {
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  const isNewer = detail.includes('corrupted migrations');
  return { code: isNewer ? 'database/newer' : 'database/unusable', detail };
};

/** Brings the tables up to date and opens them. */
export const openDatabase = async (dialect: Dialect): Promise<Result<Database, OpenProblem>> => {
  const kysely = new Kysely<Tables>({ dialect });
  const migrator = new Migrator({
    db: kysely,
    provider: { getMigrations: async () => MIGRATIONS },
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return ok(databaseOn(kysely));
  await kysely.destroy();
  return err(problemOf(error));
};
