import { LEVEL_MAX, LEVEL_MIN, LEVEL_NAMES } from '../../engine/model/customer.ts';
import { CONDITIONS, MARKS, type ScriptProblem } from '../source/problem.ts';
import { codeLines, type Source } from '../source/sources.ts';
import type { SourcePlace } from '../source/source-map.ts';
import { error } from './fault.ts';
import { nearest } from './nearest.ts';
import type { Outline } from './outline.ts';
import type { WrittenLogic } from './written-logic.ts';

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

/** A level that is declared, but not as the variable that the engine knows. */
const missingLevel = (
  level: string,
  top: SourcePlace,
  { variables, constants }: WrittenLogic,
): ScriptProblem => {
  const constant = constants.find(({ name }) => name === level);
  const near = nearest(
    level,
    variables.map(({ name }) => name),
  );
  const other = constant ?? variables.find(({ name }) => name === near);
  const message = `The story has no variable "${level}".`;
  const remedy =
    constant !== undefined
      ? `A constant stays as it is: write VAR for CONST.`
      : `${other === undefined ? '' : `Did you mean it by "${other.name}"? `}Write: VAR ${level} = 6`;
  return {
    ...error('levels/missing', other ?? top, message, remedy),
    affects: [level, MARKS, ...(constant === undefined ? [] : [CONDITIONS])],
  };
};

const missingVariables = (
  sources: readonly Source[],
  { tags }: Outline,
  logic: WrittenLogic,
): readonly ScriptProblem[] => {
  const place = { file: sources[0]?.name ?? '', line: 1 };
  const levels = LEVEL_NAMES.filter(level => !declares(sources, level)).map(level =>
    missingLevel(level, place, logic),
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

const isLevel = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= LEVEL_MIN && value <= LEVEL_MAX;

const wrongLevels = ({ variables }: WrittenLogic): readonly ScriptProblem[] =>
  variables
    .filter(({ name, first }) => LEVEL_NAMES.some(level => level === name) && first !== undefined)
    .filter(({ first }) => !isLevel(first))
    .map(({ name, first, ...place }) => ({
      ...error(
        'levels/out-of-range',
        place,
        `"${name}" starts at ${JSON.stringify(first)}: it is a whole number from ${LEVEL_MIN} to ${LEVEL_MAX}.`,
        `Write: VAR ${name} = 6`,
      ),
      affects: [name, MARKS],
    }));

/** The variables that the engine reads and writes. */
export const checkVariables = (
  sources: readonly Source[],
  outline: Outline,
  logic: WrittenLogic,
): readonly ScriptProblem[] => [
  ...missingVariables(sources, outline, logic),
  ...wrongLevels(logic),
  ...writtenLevels(sources),
];
