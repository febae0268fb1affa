import { type Dialect, PostgresDialect } from 'kysely';
import { Pool } from 'pg';

export interface PostgresOptions {
  readonly url: string;
  readonly connections: number;
  /** Hears of connections that broke. */
  readonly onBroken: (error: Error) => void;
}

/** Milliseconds to wait for a connection: a request that waits longer is told that it has to come again. */
const CONNECTION_WAIT = 5000;

export const openPostgres = ({ url, connections, onBroken }: PostgresOptions): Dialect => {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: CONNECTION_WAIT,
    application_name: 'composure',
  });
  pool.on('error', onBroken);
  // The pool listens to connections that rest; one that breaks at work would end the process too.
  pool.on('connect', client => void client.on('error', onBroken));
  return new PostgresDialect({ pool });
};
