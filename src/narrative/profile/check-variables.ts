import { LEVEL_NAMES } from '../../engine/model/customer.ts';
import type { ScriptProblem } from '../source/problem.ts';
import { codeLines, type Source } from '../source/sources.ts';
import { error } from './fault.ts';
import type { Outline } from './outline.ts';

const WRITES = new RegExp(
  `^\\s*(?:[-*+]\\s*)*(?:\\{[^}]*:?\\s*)?~\\s*(?:temp\\s+)?(${LEVEL_NAMES.join('|')})\\s*(?:=(?!=)|\\+=|-=|\\+\\+|--)`,
);

const writtenLevels = (sources: readonly Source[]): readonly ScriptProblem[] =>
  sources.flatMap(({ name, text }) =>
    codeLines(text).flatMap((line, index) => {
      const level = WRITES.exec(line)?.[1];
      if (level === undefined) return [];
      return [
        error(
          'levels/written',
          { file: name, line: index + 1 },
          `The story changes "${level}"; only the engine does.`,
          'Give the reply a mark instead, or keep a variable of your own.',
        ),
      ];
    }),
  );

const declares = (sources: readonly Source[], variable: string): boolean =>
  sources.some(({ text }) =>
    codeLines(text).some(line => new RegExp(`^\\s*VAR\\s+${variable}\\s*=`).test(line)),
  );

const missingVariables = (
  sources: readonly Source[],
  { tags }: Outline,
): readonly ScriptProblem[] => {
  const place = { file: sources[0]?.name ?? '', line: 1 };
  const levels = LEVEL_NAMES.filter(level => !declares(sources, level)).map(level =>
    error(
      'levels/missing',
      place,
      `The story has no variable "${level}".`,
      `Write: VAR ${level} = 6`,
    ),
  );
  const variant = tags.find(tag => tag.key === 'variant');
  if (variant === undefined || declares(sources, 'variant')) return levels;
  return [
    ...levels,
    error(
      'variant/missing',
      place,
      'The header names variants, and the story has no variable "variant" to read.',
      `Write: VAR variant = "${variant.parts[0] ?? ''}"`,
    ),
  ];
};

/** The variables that the engine reads and writes. */
export const checkVariables = (
  sources: readonly Source[],
  outline: Outline,
): readonly ScriptProblem[] => [...missingVariables(sources, outline), ...writtenLevels(sources)];
