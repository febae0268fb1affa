import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import {
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteStatement,
} from 'kysely';
import { err, ok, type Result } from '../../../engine/result.ts';
import type { OpenProblem } from '../open-problem.ts';
import { bindable } from './bindable.ts';

type Connection = InstanceType<typeof DatabaseSync>;

const statementOf = (statement: ReturnType<Connection['prepare']>): SqliteStatement => ({
  reader: statement.columns().length > 0,
  all: parameters => statement.all(...parameters.map(bindable)),
  run: parameters => statement.run(...parameters.map(bindable)),
  *iterate(parameters) {
    yield* statement.iterate(...parameters.map(bindable));
  },
});

/**
 * Closing a connection leaves its lock to the garbage collector, as long as statements are about. So
 * the lock is given back first; and the database of a server that was stopped is one file.
 */
const GIVE_BACK = `
  pragma journal_mode = delete;
  pragma locking_mode = normal;
  begin immediate;
  commit;
`;

/** The connection as kysely wants it. */
const adapted = (connection: Connection): SqliteDatabase => ({
  close() {
    connection.exec(GIVE_BACK);
    connection.close();
  },
  prepare: sql => statementOf(connection.prepare(sql)),
});

/**
 * The lock is the system's own and goes with the process, however that ends: nothing is left behind
 * that would keep the next one out. `synchronous=FULL` writes each commit to the disk before it is
 * acknowledged. What is deleted is overwritten.
 */
const PRAGMAS = `
  pragma locking_mode = exclusive;
  pragma journal_mode = wal;
  pragma synchronous = full;
  pragma foreign_keys = on;
  pragma secure_delete = on;
  begin immediate;
  commit;
`;

/** Tables change in transactions here, whatever kysely thinks of it: a migration that is cut off leaves nothing. */
class WholeMigrations extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class OneConnectionDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new WholeMigrations();
  }
}

const LOCKED = 5;

const codeOf = (thrown: unknown): unknown =>
  typeof thrown === 'object' && thrown !== null && 'errcode' in thrown ? thrown.errcode : null;

const problemOf = (thrown: unknown, file: string): OpenProblem => ({
  code: codeOf(thrown) === LOCKED ? 'database/in-use' : 'database/unusable',
  detail: codeOf(thrown) === LOCKED ? file : `${file}: ${String(thrown)}`,
});

/** Opens the one connection of the one process. Fails with `database/in-use` for a second one. */
export const openSqlite = (file: string): Result<Dialect, OpenProblem> => {
  let connection: Connection | null = null;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    connection = new DatabaseSync(file, { timeout: 0, enableForeignKeyConstraints: true });
    connection.exec(PRAGMAS);
    return ok(new OneConnectionDialect({ database: adapted(connection) }));
  } catch (thrown) {
    connection?.close();
    return err(problemOf(thrown, file));
  }
};
