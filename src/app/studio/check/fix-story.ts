import { LEVEL_MAX, LEVEL_MIN, LEVEL_NAMES } from '../../../engine/model/customer.ts';
import { lineBreakOf } from '../../../narrative/authoring/code-text.ts';
import { GAP } from '../../../narrative/authoring/draft.ts';
import {
  declared,
  headerValues,
  newHeaderLine,
  setDeclared,
} from '../../../narrative/authoring/header-edits.ts';
import type { InkLine } from '../../../narrative/authoring/ink-line.ts';
import { setReplyShape } from '../../../narrative/authoring/reply-edits.ts';
import { textAt } from '../../../narrative/authoring/span.ts';
import {
  setTag,
  tagValue,
  valueOfTag,
  keyOfTag,
  writtenTag,
} from '../../../narrative/authoring/tag-edits.ts';
import type { TextEdit } from '../../../narrative/authoring/text-edit.ts';
import { type TagKey, TAGS } from '../../../narrative/profile/tag-vocabulary.ts';
import { parseTag } from '../../../narrative/profile/tag.ts';
import { readFile } from '../workspace/read-file.ts';
import { declareIn } from './fix-ink.ts';
import type { Fix } from './fix.ts';
import { mixPlaces } from './fix-order.ts';
import {
  type Ailing,
  contentsOn,
  fixHere,
  fixIn,
  type FixMaker,
  indentOf,
  replyOn,
  tagsOn,
} from './fix-place.ts';

/** A note on a reply that has none, to be filled in. */
const addNote: FixMaker = ailing => {
  const { file, line } = ailing;
  const reply = replyOn(file, line);
  if (reply === undefined || tagValue(file, reply, 'why') !== undefined) return [];
  return fixHere(ailing, 'add-note', {}, setTag(file, reply, 'why', GAP));
};

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '"': '"' };

/** Words that are said stand in quotation marks, what is done in brackets: the author says which. */
const saidOrDone: FixMaker = ailing => {
  const { file, line } = ailing;
  const reply = replyOn(file, line);
  if (reply === undefined || reply.shape !== 'said') return [];
  const { words } = reply;
  const written = textAt(file.text, words);
  const [opening = ''] = written;
  const closing = CLOSING[opening];
  const end = { from: words.to, to: words.to };
  if (closing !== undefined)
    return fixHere(ailing, 'write-so', { written, meant: written + closing }, [
      { ...end, insert: closing },
    ]);
  const start = { from: words.from, to: words.from, insert: '"' };
  return [
    ...fixHere(ailing, 'quote', { written }, [start, { ...end, insert: '"' }]),
    ...fixHere(ailing, 'bracket', { written }, setReplyShape(file, reply, 'done')),
  ];
};

const ENDING = writtenTag('ending', `unresolved :: ${GAP}`);

/** How far in what follows a line stands. */
const indentBelow = ({ file, line }: Ailing): string =>
  `${indentOf(file, line)}${line.kind === 'choice' ? '    ' : ''}`;

const THE_END = /^->\s*(?:END|DONE)\b/;

/** An ending in front of the way out, on a line of its own, where the line has one. */
const endingOn = (ailing: Ailing): readonly TextEdit[] => {
  const { file, line } = ailing;
  const way = contentsOn(line).find(({ divert }) => divert !== null)?.divert ?? null;
  if (way === null || !THE_END.test(textAt(file.code, way))) return [];
  const end = lineBreakOf(file.text);
  const indent = indentBelow(ailing);
  const isAlone = way.from === line.code.from;
  const from = isAlone ? way.from : file.text.slice(0, way.from).trimEnd().length;
  const start = isAlone ? '' : `${end}${indent}`;
  return [{ from, to: way.from, insert: `${start}${ENDING}${end}${indent}` }];
};

/** How many lines below a finding its way out may stand. */
const NEAR = 6;

/** Says of an end how it came out, to be filled in. */
const sayEnding: FixMaker = ailing => {
  const { file, at } = ailing;
  for (const [index, line] of file.lines.slice(at, at + NEAR).entries()) {
    if (index > 0 && (line.kind === 'knot' || line.kind === 'stitch')) break;
    const edits = endingOn({ ...ailing, line });
    if (edits.length > 0) return fixHere(ailing, 'add-ending', { written: ENDING }, edits);
  }
  return [];
};

const isWoven = ({ kind }: InkLine): boolean => kind === 'choice' || kind === 'gather';

/** The last line of a part that only tells something; the line itself where no part begins. */
const lastTold = ({ file, line, at }: Ailing): InkLine | undefined => {
  if (line.kind !== 'knot' && line.kind !== 'stitch') return line;
  const rest = file.lines.slice(at + 1);
  const next = rest.findIndex(({ kind }) => kind === 'knot' || kind === 'stitch');
  const told = rest.slice(0, next < 0 ? rest.length : next);
  return told.some(isWoven) ? undefined : told.findLast(({ kind }) => kind !== 'blank');
};

/** Ends a conversation that would go on and has nowhere to go. */
const endHere: FixMaker = ailing => {
  const { file } = ailing;
  const line = lastTold(ailing);
  if (line === undefined || contentsOn(line).length === 0) return [];
  const end = lineBreakOf(file.text);
  const indent = indentBelow({ ...ailing, line });
  const insert = `${end}${indent}${ENDING}${end}${indent}-> END`;
  const edit = { from: line.to, to: line.to, insert };
  return fixHere(ailing, 'add-ending', { written: ENDING }, [edit]);
};

/** What the header says at first of what needs no words of its author's. */
const FIRST_VALUES: Readonly<Partial<Record<TagKey, string>>> = {
  level: 'core',
  minutes: '6',
  language: 'en',
  currency: 'EUR',
};

const addHeader: FixMaker = ({ finding, files: [main] }) => {
  if (main === undefined) return [];
  const file = readFile(main);
  return (Object.keys(TAGS) as TagKey[]).flatMap(key => {
    const value = FIRST_VALUES[key];
    if (value === undefined || !finding.message.includes(`"${key}"`)) return [];
    const edits = [newHeaderLine(file, key, value)];
    const written = writtenTag(key, value);
    return fixIn('add-header', { written }, [{ kind: 'edit', file: main.name, edits }]);
  });
};

/** Whoever begins a line, as somebody of the cast. */
const addCast: FixMaker = ({ file, line, files: [main] }) => {
  const words = contentsOn(line)[0]?.words;
  const name = words && /^([^:]+?)\s*:/.exec(textAt(file.code, words))?.[1];
  if (name === undefined || main === undefined) return [];
  const edits = [newHeaderLine(readFile(main), 'cast', name)];
  return fixIn('add-cast', { written: name }, [{ kind: 'edit', file: main.name, edits }]);
};

/** A name says something only with a blank behind its colon. */
const blankBehindColon: FixMaker = ailing => {
  const { file, line } = ailing;
  return contentsOn(line).flatMap(({ words }) => {
    const written = textAt(file.code, words);
    const [all = '', name = ''] = /^([^:：;]+?)\s*[:：;]\s*/u.exec(written) ?? [];
    if (all === '') return [];
    const edit = { from: words.from, to: words.from + all.length, insert: `${name}: ` };
    const meant = `${name}: ${written.slice(all.length)}`;
    return fixHere(ailing, 'write-so', { written, meant }, [edit]);
  });
};

const endCard: FixMaker = ailing => {
  const { file, line } = ailing;
  return contentsOn(line).flatMap(({ divert }) => {
    if (divert === null) return [];
    const written = textAt(file.text, divert);
    const meant = '-> DONE';
    return fixHere(ailing, 'write-so', { written, meant }, [{ ...divert, insert: meant }]);
  });
};

/** A first value that a level can have, as near as can be to the one that it was given. */
const levelWithin: FixMaker = ailing => {
  const { file, finding } = ailing;
  return LEVEL_NAMES.flatMap((name): readonly Fix[] => {
    const value = declared(file, name);
    if (value === undefined || finding.affects?.[0] !== name) return [];
    const number = Number.isFinite(Number(value)) ? Math.round(Number(value)) : USUAL;
    const meant = String(Math.max(LEVEL_MIN, Math.min(LEVEL_MAX, number)));
    const says = { written: `VAR ${name} = ${value}`, meant: `VAR ${name} = ${meant}` };
    return fixHere(ailing, 'write-so', says, setDeclared(file, name, meant));
  });
};

const USUAL = 6;

/** A level that is a constant becomes a variable; one that is not there is declared. */
const giveLevel: FixMaker = ailing => {
  const { file, line, finding } = ailing;
  const name = LEVEL_NAMES.find(level => finding.affects?.[0] === level);
  if (name === undefined) return [];
  if (line.kind !== 'declaration' || line.keyword !== 'CONST')
    return declareIn(ailing, name, String(USUAL));
  const written = textAt(file.text, line.code);
  const edit = { from: line.code.from, to: line.code.from + 'CONST'.length, insert: 'VAR' };
  const meant = written.replace('CONST', 'VAR');
  return fixHere(ailing, 'write-so', { written, meant }, [edit]);
};

const firstPartOf = (value: string): string => parseTag(`key: ${value}`).parts[0] ?? '';

const declareVariant: FixMaker = ailing => {
  const [main] = ailing.files;
  const [first] = main === undefined ? [] : headerValues(readFile(main), 'variant');
  return first === undefined ? [] : declareIn(ailing, 'variant', `"${firstPartOf(first)}"`);
};

/** A fact of the header is a variable of the story. */
const declareFact: FixMaker = ailing => {
  const { file, line } = ailing;
  return tagsOn(line)
    .filter(tag => keyOfTag(file, tag) === 'fact')
    .flatMap(tag => declareIn(ailing, firstPartOf(valueOfTag(file, tag)), 'false'));
};

const SPOKEN = /^[^:{}\r\n]{1,60}:\s/u;
const ENDS = /^ending:\s*[^:]+?\s*::/u;

/** The same line, or ending, with words that are still to be found. */
const anotherOf = ({ file, line }: Ailing): string | null => {
  if (line.kind === 'text') {
    if (line.content.divert !== null) return null;
    const name = SPOKEN.exec(textAt(file.text, line.content.words))?.[0];
    return name === undefined ? null : `${name}${GAP}`;
  }
  const [tag, ...more] = tagsOn(line);
  if (line.kind !== 'tags' || tag === undefined || more.length > 0) return null;
  const kind = ENDS.exec(`ending: ${valueOfTag(file, tag)}`)?.[0];
  return keyOfTag(file, tag) === 'ending' && kind !== undefined ? `# ${kind} ${GAP}` : null;
};

/** What is said in any mood is kept for a calm customer, beside other words for an angry one. */
const sayByMood: FixMaker = ailing => {
  const { file, line } = ailing;
  const other = anotherOf(ailing);
  if (other === null) return [];
  const end = lineBreakOf(file.text);
  const indent = indentOf(file, line);
  const below = `${end}${indent}`;
  return fixHere(ailing, 'by-mood', {}, [
    {
      from: line.code.from,
      to: line.code.from,
      insert: `{ heat >= 7:${below}    ${other}${below}- else:${below}    `,
    },
    { from: line.to, to: line.to, insert: `${below}}` },
  ]);
};

/** What can be done about what a scenario says, and does not say. */
export const STORY_FIXES: Readonly<Record<string, readonly FixMaker[]>> = {
  'reply/no-why': [addNote],
  'reply/said-or-done': [saidOrDone],
  'ending/missing': [sayEnding],
  'story/ran-out': [endHere],
  'ink/warning': [endHere],
  'header/missing': [addHeader],
  'speaker/unknown': [blankBehindColon, addCast],
  'card/runs-on': [endCard],
  'levels/out-of-range': [levelWithin],
  'levels/missing': [giveLevel],
  'variant/missing': [declareVariant],
  'name/unknown': [declareFact],
  'line/any-mood': [sayByMood],
  'reply/best-in-same-place': [mixPlaces],
};
