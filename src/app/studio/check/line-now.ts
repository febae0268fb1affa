import type { Source } from '../../../narrative/source/sources.ts';

/** CR alone ends a line where no LF does; a CR before an LF is part of its line here. */
const linesIn = (text: string): readonly string[] => text.split(text.includes('\n') ? '\n' : '\r');

/** How many lines two texts begin with alike. */
const sameAbove = (old: readonly string[], now: readonly string[]): number => {
  const differs = old.findIndex((line, index) => line !== now[index]);
  return differs < 0 ? old.length : differs;
};

/** How many lines two texts end with alike, of those that are not alike from above. */
const sameBelow = (old: readonly string[], now: readonly string[], above: number): number => {
  const most = Math.min(old.length, now.length) - above;
  let same = 0;
  while (same < most && old.at(-1 - same) === now.at(-1 - same)) same += 1;
  return same;
};

/** The nearest line that says the same; −1 where none does. */
const sameLine = (lines: readonly string[], text: string | undefined, near: number): number =>
  lines.reduce(
    (best, line, at) =>
      line === text && (best < 0 || Math.abs(at - near) < Math.abs(best - near)) ? at : best,
    -1,
  );

type LineMove = (line: number) => number;

/**
 * Where lines of an older text are in a newer one: above all changes they stay, below them they move
 * along, between them they are looked for; a line that was changed itself keeps its number as long as
 * there is one.
 */
const moveBetween = (old: string, now: string): LineMove => {
  if (old === now) return line => line;
  const [before, after] = [linesIn(old), linesIn(now)];
  const above = sameAbove(before, after);
  const below = sameBelow(before, after, above);
  const moved = after.length - before.length;
  return line => {
    if (line <= above) return line;
    if (line > before.length - below) return line + moved;
    const between = after.slice(above, after.length - below);
    const same = sameLine(between, before[line - 1], line - 1 - above);
    return same < 0 ? Math.max(1, Math.min(line, after.length - below)) : above + same + 1;
  };
};

/** A place of older files in newer ones; null where its file is gone. Lines count from 1. */
export const lineNow = (
  old: readonly Source[],
  now: readonly Source[],
): ((file: string, line: number) => number | null) => {
  const moves = new Map(
    now.map(({ name, text }): [string, LineMove] => {
      const before = old.find(file => file.name === name)?.text ?? text;
      return [name, moveBetween(before, text)];
    }),
  );
  return (file, line) => moves.get(file)?.(line) ?? null;
};
