import { CONDITIONS, type ScriptProblem } from '../source/problem.ts';
import { error, warning } from './fault.ts';
import type { Outline, WrittenLine } from './outline.ts';

const ARROW = /(?:^|\s)(?:→|⇒|➔|—>|–>|=>|- >|>)\s*([\p{L}\p{N}_.]+)$/u;
const INCLUDE = /^include\b.*\.ink$/i;
const DECLARATION = /^(var|const|list|external)\s+\w+\s*[=(]/i;
const NOTE = /^(?:todo|fixme|xxx)\b|\bTODO\b/i;

const shown = ({ text }: WrittenLine): string =>
  `This is told as words: "${text.length > 50 ? `${text.slice(0, 49)}…` : text}".`;

const checkLine = (line: WrittenLine, knots: ReadonlySet<string>): readonly ScriptProblem[] => {
  const goal = ARROW.exec(line.text)?.[1] ?? '';
  if (knots.has(goal.split('.')[0] ?? ''))
    return [
      {
        ...error('text/told', line, shown(line), `A divert is written -> ${goal}`),
        affects: [CONDITIONS],
      },
    ];
  if (INCLUDE.test(line.text)) {
    const remedy = 'Write INCLUDE in capitals, on a line of its own above the first knot.';
    return [error('text/told', line, shown(line), remedy)];
  }
  const kind = DECLARATION.exec(line.text)?.[1] ?? '';
  // In capitals the compiler has said already why it is none.
  if (kind !== kind.toUpperCase())
    return [error('text/told', line, shown(line), `Write ${kind.toUpperCase()} in capitals.`)];
  const remedy = 'Write a note for yourself on a line of its own, as: TODO: ask legal';
  return NOTE.test(line.text) ? [warning('text/told', line, shown(line), remedy)] : [];
};

/** Words that players read and that were meant for ink. */
export const checkTold = ({ lines, knots }: Outline): readonly ScriptProblem[] => {
  const names = new Set([...knots.map(({ name }) => name), 'END', 'DONE']);
  return lines.flatMap(line => checkLine(line, names));
};
