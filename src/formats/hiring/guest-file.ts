import * as v from 'valibot';
import { line } from '../../app/hiring/api/fields.ts';
import type { GuestProblem, ListedGuest } from '../../app/hiring/candidate/guest-file.ts';
import { LARGEST_FILE, MOST_CANDIDATES } from '../../engine/limits.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import { type Row, rowsOf } from './table.ts';

type Reading = Result<readonly ListedGuest[], readonly GuestProblem[]>;

const NAME = /^(?:full[ _-]?)?name$|^candidate$/i;
const EMAIL = /^e-?mail(?:[ _-]?address)?$/i;

const address = v.pipe(line, v.email());

const problem = (code: GuestProblem['code'], row: number, text = ''): GuestProblem => ({
  code,
  row,
  text,
});

interface Columns {
  readonly name: number;
  readonly email: number;
}

const guestIn = ({ cells }: Row, { name, email }: Columns): ListedGuest => ({
  name: cells[name] ?? '',
  email: cells[email] ?? '',
});

const guestProblem = (
  { name, email }: ListedGuest,
  row: number,
  before: ReadonlySet<string>,
): GuestProblem | null => {
  if (!v.is(line, name)) return problem('guests/no-name', row, email);
  if (!v.is(address, email)) return problem('guests/no-email', row, email);
  return before.has(email.toLowerCase()) ? problem('guests/same-email', row, email) : null;
};

const readGuests = (rows: readonly Row[], columns: Columns): Reading => {
  const seen = new Set<string>();
  const problems: GuestProblem[] = [];
  const guests = rows.map(row => {
    const guest = guestIn(row, columns);
    const found = guestProblem(guest, row.row, seen);
    if (found !== null) problems.push(found);
    seen.add(guest.email.toLowerCase());
    return guest;
  });
  return problems.length > 0 ? err(problems) : ok(guests);
};

/**
 * Reads a list of people to be invited: a table with their names and their e-mail addresses, whatever
 * else stands beside them. All problems come back at once.
 */
export const readGuestFile = (text: string): Reading => {
  if (text.length > LARGEST_FILE) return err([problem('guests/too-large', 0)]);
  const [head, ...rows] = rowsOf(text);
  if (head === undefined || rows.length === 0) return err([problem('guests/empty', 0)]);
  const at = (shape: RegExp): number => head.cells.findIndex(cell => shape.test(cell));
  const columns: Columns = { name: at(NAME), email: at(EMAIL) };
  const written = head.cells.join(', ');
  if (columns.name < 0) return err([problem('guests/no-name-column', 1, written)]);
  if (columns.email < 0) return err([problem('guests/no-email-column', 1, written)]);
  return rows.length > MOST_CANDIDATES
    ? err([problem('guests/too-many', 0, String(rows.length))])
    : readGuests(rows, columns);
};
