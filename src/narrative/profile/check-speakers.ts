import { linesFrom } from '../source/lines-from.ts';
import type { ScriptProblem } from '../source/problem.ts';
import { error, warning } from './fault.ts';
import { castOf } from './header.ts';
import { LABEL_WORDS } from './label-words.ts';
import { nearest } from './nearest.ts';
import { UNKNOWN_TEXT, type WrittenLine, type WrittenTag } from './outline.ts';

/** Words that may be somebody's name: each begins like one. */
const NAME = /^(?:[\p{Lu}\p{Lt}\p{Lo}]\S*\s?){1,2}$/u;

/** Capitals alone, as in PS and ETA, or a letter alone. */
const SHORT_FORM = /^(?:(?:\p{Lu}\.?){1,4}|\p{L})$/u;

/** A name and what divides it from the words; some write a semicolon. */
const SPOKEN = /^(\p{L}[^:：;\n]{0,39}?)(\s*[:：;]\s*)(\S.*)$/su;

/** More words than this before a colon are a sentence. */
const NAME_WORDS = 3;

/** A line that somebody seems to say. */
interface Said {
  readonly line: WrittenLine;
  readonly name: string;
  readonly colon: string;
  readonly words: string;
}

const saidIn = (line: WrittenLine): readonly Said[] => {
  const [, name = '', colon = '', words = ''] = SPOKEN.exec(line.text) ?? [];
  const isSentence = name.split(/\s+/).length > NAME_WORDS;
  return name === '' || name.includes(UNKNOWN_TEXT) || isSentence
    ? []
    : [{ line, name, colon, words }];
};

const isLabel = (name: string, cast: readonly string[]): boolean =>
  LABEL_WORDS.has(name.toLowerCase().replaceAll('.', '')) ||
  (SHORT_FORM.test(name) && nearName(name, cast) === null);

const partsOf = (name: string): readonly string[] => name.split(/\s+/);

/** Somebody of the cast whose name, or a part of it, is nearly this. */
const nearName = (name: string, cast: readonly string[]): string | null => {
  const same = cast.find(known =>
    partsOf(known).some(part => part.toLowerCase() === name.toLowerCase()),
  );
  const part = same === undefined ? nearest(name, [...cast, ...cast.flatMap(partsOf)]) : null;
  return (
    same ??
    cast.find(known => known === part) ??
    cast.find(known => part !== null && partsOf(known).includes(part)) ??
    null
  );
};

const noBlank = ({ line, name, words }: Said): ScriptProblem => {
  const message = `After a name stands a colon and then a blank: without, "${name}" says nothing here.`;
  return error('speaker/unknown', line, message, `Write: ${name}: ${words.slice(0, 40)}`);
};

/** Lines of one name that nobody has. */
interface Stranger {
  readonly name: string;
  readonly first: Said;
  readonly lines: readonly WrittenLine[];
}

const strangersIn = (unknown: readonly Said[]): readonly Stranger[] => {
  const byName = new Map<string, Said[]>();
  for (const said of unknown) byName.set(said.name, [...(byName.get(said.name) ?? []), said]);
  return [...byName].flatMap(([name, all]) => {
    const [first] = all;
    return first === undefined ? [] : [{ name, first, lines: all.map(({ line }) => line) }];
  });
};

const checkStranger = (
  { name, first, lines }: Stranger,
  cast: readonly string[],
): readonly ScriptProblem[] => {
  const near = nearName(name, cast);
  const times =
    lines.length === 1
      ? ''
      : ` The name begins ${lines.length} lines: ${linesFrom(first.line, lines)}.`;
  const message = `"${name}" is nobody in this scenario.${times}`;
  if (near !== null) {
    const problem = error('speaker/unknown', first.line, message, `Did you mean "${near}"?`);
    return [{ ...problem, correction: { written: name, meant: near } }];
  }
  const remedy = `The line is told as narration. If somebody says it, add to the header: # cast: ${name} :: who that is`;
  return /^:\s/.test(first.colon) && NAME.test(name)
    ? [warning('speaker/unknown', first.line, message, remedy)]
    : [];
};

/** The header names a customer who never speaks, and somebody else speaks in the customer's stead. */
const silentCustomer = (
  strangers: readonly Stranger[],
  said: readonly Said[],
  tags: readonly WrittenTag[],
): { readonly stranger: Stranger; readonly problem: ScriptProblem } | null => {
  const customer = tags.find(({ key }) => key === 'customer');
  const called = customer?.parts[0] ?? '';
  const names = new Set([called, called.split(/\s+/)[0]]);
  const [stranger] = strangers.toSorted((a, b) => b.lines.length - a.lines.length);
  if (customer === undefined || stranger === undefined || stranger.lines.length < 2) return null;
  if (said.some(({ name }) => names.has(name))) return null;
  const { name, lines } = stranger;
  const message = `The customer is called "${called}" here and never says a word; "${name}" does, at ${linesFrom(customer, lines)}, and is nobody in this scenario.`;
  const remedy = `Write the name as it stands before the lines: # customer: ${name} :: ${customer.parts[1] ?? 'who that is'}`;
  return { stranger, problem: error('speaker/unknown', customer, message, remedy) };
};

/** Whoever speaks is somebody: each name that nobody has is told once, with its lines. */
export const checkSpeakers = (
  lines: readonly WrittenLine[],
  tags: readonly WrittenTag[],
): readonly ScriptProblem[] => {
  const header = tags.filter(({ knot }) => knot === null);
  const cast = castOf(header);
  const said = lines.flatMap(saidIn);
  const known = said.filter(({ name }) => cast.includes(name));
  const strangers = strangersIn(
    said.filter(({ name }) => !cast.includes(name) && !isLabel(name, cast)),
  );
  const silent = silentCustomer(strangers, said, header);
  return [
    ...known.filter(({ colon }) => !/^:\s/.test(colon)).map(noBlank),
    ...(silent === null ? [] : [silent.problem]),
    ...strangers
      .filter(stranger => stranger !== silent?.stranger)
      .flatMap(stranger => checkStranger(stranger, cast)),
  ];
};
