import type { OpenProblem } from '../../server/database/open-problem.ts';

const PROBLEMS: Readonly<Record<OpenProblem['code'], string>> = {
  'database/in-use':
    'Another server works on this database. SQLite has one process for one file: stop the other one, or give this one a DATA folder of its own, or let both use PostgreSQL (DATABASE_URL).',
  'database/newer':
    'This database was changed by a newer version of Composure. Start that version, or restore a backup from before.',
  'database/unusable': 'The database cannot be used.',
};

/** Why a database cannot be opened, and what to do. */
export const explainOpening = ({ code, detail }: OpenProblem): string =>
  `${PROBLEMS[code]} (${detail})`;
