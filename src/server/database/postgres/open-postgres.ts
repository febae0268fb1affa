import { type Dialect, PostgresDialect } from 'kysely';
import { Pool } from 'pg';

export interface PostgresOptions {
  readonly url: string;
  readonly connections: number;
  /** Hears of connections that broke while nobody used them; without a listener the process would end. */
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
  return new PostgresDialect({ pool });
};
