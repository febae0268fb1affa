import { lineBreakOf } from '../../../narrative/authoring/code-text.ts';
import { GAP } from '../../../narrative/authoring/draft.ts';
import { setDeclared } from '../../../narrative/authoring/header-edits.ts';
import type { TextEdit } from '../../../narrative/authoring/text-edit.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import { editBetween } from '../ink/line-breaks.ts';
import { isPartName } from '../map/map-edits.ts';
import type { FileEdit } from '../workspace/change.ts';
import { readFile } from '../workspace/read-file.ts';
import type { Fix } from './fix.ts';
import { type Ailing, fixHere, fixIn, type FixMaker, indentOf } from './fix-place.ts';

const LOST_PART = /target not found: '-> ([\p{L}\p{M}\p{N}_]+)'/u;

/** The lines of a part that is still to be written: it is told, and says that it does not say how it ends. */
const partLines = (name: string): readonly string[] => [
  `=== ${name} ===`,
  `# ending: unresolved :: ${GAP}`,
  '-> END',
  '',
];

const atEnd = (text: string, lines: readonly string[]): TextEdit => {
  const end = lineBreakOf(text);
  const gap = /[\r\n]$/.test(text) ? end : end + end;
  return { from: text.length, to: text.length, insert: gap + lines.join(end) };
};

/** The part that a divert leads to. */
const makePart: FixMaker = ailing => {
  const name = LOST_PART.exec(ailing.finding.message)?.[1] ?? '';
  if (!isPartName(name)) return [];
  const edit = atEnd(ailing.source.text, partLines(name));
  return fixHere(ailing, 'make-part', { written: name }, [edit]);
};

const UNKNOWN_VARIABLE = /^Unresolved variable: ([\p{L}\p{M}\p{N}_]+)/u;

/** What a variable is at first, by what the story does with it. */
const firstValue = (files: readonly Source[], name: string): string => {
  const uses = files.map(source => readFile(source).code).join('\n');
  const is = (shape: string): boolean =>
    new RegExp(String.raw`(?<![\p{L}\p{N}_])${name}\s*${shape}`, 'u').test(uses);
  if (is(String.raw`[!=]?=\s*"`)) return '""';
  return is(String.raw`(?:[<>]|[+-]|[!=]?=\s*-?\d)`) ? '0' : 'false';
};

/** A variable that the story asks about and nobody has declared. */
export const declareIn = ({ files }: Ailing, name: string, value: string): readonly Fix[] => {
  const [main] = files;
  if (main === undefined) return [];
  const edits = setDeclared(readFile(main), name, value);
  const says = { written: name, meant: `VAR ${name} = ${value}` };
  return fixIn('declare', says, [{ kind: 'edit', file: main.name, edits }]);
};

const declareAsked: FixMaker = ailing => {
  const name = UNKNOWN_VARIABLE.exec(ailing.finding.message)?.[1];
  return name === undefined ? [] : declareIn(ailing, name, firstValue(ailing.files, name));
};

const INSIDE = String.raw`(?<=\{[^}"]*|^\s*~.*|^\s*(?:VAR|CONST)\b.*)`;

const inLogic = (shape: string, to: string) => (line: string) =>
  line.replaceAll(new RegExp(INSIDE + shape, 'gu'), to);

/** What is asked between braces, or before a branch: up to the colon or to the end of the braces. */
const ASKED = /(?<=\{)[^{}|:]+(?=[:}])|(?<=^\s*-(?!>))[^{}|:]+(?=:)/gu;
const QUOTED = /("[^"]*")/;

const signsIn = (asked: string): string =>
  asked
    .replaceAll(/=>|≥/g, '>=')
    .replaceAll(/=<|≤/g, '<=')
    .replaceAll(/<>|≠/g, '!=')
    .replaceAll(/(?<![=!<>+*/-])=(?![=<>])/g, '==')
    .replaceAll(/\b(?:AND|OR|NOT)\b/g, word => word.toLowerCase());

/** Every question of the line with the signs with which ink compares; what is quoted stays. */
const asCondition = (line: string): string =>
  line.replaceAll(ASKED, asked =>
    asked
      .split(QUOTED)
      .map((part, index) => (index % 2 === 0 ? signsIn(part) : part))
      .join(''),
  );

/** Ways to write a line that ink does not understand so that it says what it seems to mean. */
const REWRITINGS: readonly ((line: string) => string)[] = [
  // A tag behind a divert goes before it.
  line => line.replace(/^(.*\S)(\s*)(->\s*[\w.]+)\s+(#.*)$/u, '$1 $4$2\n$3'),
  inLogic('[“”„‟«»]', '"'),
  inLogic('=>', '>='),
  inLogic('=<', '<='),
  line => line.replaceAll(/([!=]=\s*)'([^'"]*)'/g, '$1"$2"'),
  line => line.replaceAll(/\b(?:AND|OR|NOT)\b/g, word => word.toLowerCase()),
  asCondition,
  line => line.replaceAll(/(?<!\\)\|/g, '\\|'),
  line => line.replace(/(?<!\\)\}(?=[^{}]*$)/, '\\}'),
];

/** The line written so, its second one, if any, as far in and a step further. */
const rewritten = (ailing: Ailing, rewrite: (line: string) => string): readonly Fix[] => {
  const { file, line } = ailing;
  const old = file.text.slice(line.from, line.to);
  const step = `${lineBreakOf(file.text)}${indentOf(file, line)}    `;
  const now = rewrite(old).replace('\n', step);
  const edit = editBetween(old, now);
  if (edit === null) return [];
  const moved = { ...edit, from: edit.from + line.from, to: edit.to + line.from };
  const says = { written: old.trim(), meant: now.trim().replaceAll(/\s*[\r\n]\s*/g, ' ⏎ ') };
  return fixHere(ailing, 'write-so', says, [moved]);
};

const rewrite: FixMaker = ailing => REWRITINGS.flatMap(way => rewritten(ailing, way));

const NAMED = /^\s*={2,}\s*(?:function\s+)?([^=(\n]*[^=(\s])|->\s*([^\n#]*[^\n#\s])/u;
const LEADS = /(?:^[ \t]*={2,}|->)[ \t]*/gmu;

/** Where a part of this name begins, or something leads to it. */
const placesOfPart = (code: string, name: string): readonly number[] =>
  [...code.matchAll(LEADS)]
    .map(({ 0: lead, index }) => index + lead.length)
    .filter(
      at => code.startsWith(name, at) && !/^[\p{L}\p{M}\p{N}_]/u.test(code.slice(at + name.length)),
    );

/** A part whose name has blanks or signs: its name without them, wherever something leads there. */
const nameWithoutBlanks: FixMaker = ({ file, line, files }) => {
  const [, heading, goal] = NAMED.exec(file.code.slice(line.from, line.to)) ?? [];
  const bad = heading ?? goal ?? '';
  const meant = bad.replaceAll(/[^\p{L}\p{M}\p{N}_]+/gu, '_');
  if (meant === bad || !isPartName(meant)) return [];
  const changes = files.map((source): FileEdit => {
    const places = placesOfPart(readFile(source).code, bad);
    const edits = places.map(from => ({ from, to: from + bad.length, insert: meant }));
    return { kind: 'edit', file: source.name, edits };
  });
  const some = changes.filter(({ edits }) => edits.length > 0);
  return fixIn('correct', { written: bad, meant }, some);
};

const ARROW = /(^|\s)(?:→|⇒|➔|—>|–>|=>|- >|>)(\s*[\p{L}\p{N}_.]+\s*)$/u;
const KEYWORD = /^(\s*)(include|var|const|list|external)\b/i;
const NOTE = /^(\s*)(?:todo|fixme|xxx)\b[\s:–—-]*/i;

/** Words that were meant for ink. */
const TOLD: readonly ((line: string) => string)[] = [
  line => line.replace(ARROW, '$1->$2'),
  line => line.replace(KEYWORD, word => word.toUpperCase()),
  line => line.replace(NOTE, '$1TODO: '),
  asCondition,
];

const tellInk: FixMaker = ailing => TOLD.flatMap(way => rewritten(ailing, way));

/** What can be done about ink that does not compile, or is taken for words. */
export const INK_FIXES: Readonly<Record<string, readonly FixMaker[]>> = {
  'ink/does-not-compile': [declareAsked, rewrite, nameWithoutBlanks, makePart],
  'ink/warning': [declareAsked],
  'text/told': [tellInk],
};
