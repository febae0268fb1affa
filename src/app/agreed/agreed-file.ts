import * as v from 'valibot';
import { LARGEST_HANDED } from '../../engine/limits.ts';
import { COACHING_FORMAT } from '../../engine/versions.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import { moment, name } from '../storage/fields.ts';
import { type AgreedDrill, agreedDrill } from './agreed-drill.ts';

/** How such a file says what it is. */
const AGREED_KIND = 'composure-agreed';

/** More nobody agrees on with one person. */
const MOST_DRILLS = 200;

const schema = v.pipe(
  v.object({
    kind: v.literal(AGREED_KIND),
    format: v.literal(COACHING_FORMAT),
    savedAt: moment,
    player: name,
    drills: v.pipe(v.array(agreedDrill), v.nonEmpty(), v.maxLength(MOST_DRILLS)),
  }),
  v.check(({ player, drills }) => drills.every(drill => drill.player === player)),
);

/** What a lead hands to one person. */
export type AgreedFile = Readonly<v.InferOutput<typeof schema>>;

/** Why it cannot be read; each code has a sentence. */
export type AgreedProblem = 'agreed/too-large' | 'agreed/not-agreed' | 'agreed/newer';

const newer = v.object({ kind: v.literal(AGREED_KIND), format: v.number() });

const isNewer = (value: unknown): boolean => {
  const read = v.safeParse(newer, value);
  return read.success && read.output.format > COACHING_FORMAT;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Checks a file at the door. */
export const readAgreedFile = (text: string): Result<AgreedFile, AgreedProblem> => {
  if (text.length > LARGEST_HANDED) return err('agreed/too-large');
  const value = parsed(text.replace(/^\uFEFF/, ''));
  const read = v.safeParse(schema, value);
  if (read.success) return ok(read.output);
  return err(isNewer(value) ? 'agreed/newer' : 'agreed/not-agreed');
};

export const writeAgreedFile = (
  player: string,
  drills: readonly AgreedDrill[],
  savedAt: string,
): string => {
  const file: AgreedFile = {
    kind: AGREED_KIND,
    format: COACHING_FORMAT,
    savedAt,
    player,
    drills: [...drills],
  };
  return `${JSON.stringify(file, null, 2)}\n`;
};

/** `composure-agreed-ann-2026-11-26.json` */
export const agreedFileName = (player: string, savedAt: string): string => {
  const plain = player.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  const parts = ['composure-agreed', plain.replaceAll(/^-|-$/g, ''), savedAt.slice(0, 10)];
  return `${parts.filter(part => part !== '').join('-')}.json`;
};
