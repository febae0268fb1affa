import { lineBreakOf } from '../../../narrative/authoring/code-text.ts';
import type { TagSpan } from '../../../narrative/authoring/content.ts';
import type { InkLine } from '../../../narrative/authoring/ink-line.ts';
import { textAt } from '../../../narrative/authoring/span.ts';
import { keyOfTag, valueOfTag } from '../../../narrative/authoring/tag-edits.ts';
import type { TextEdit } from '../../../narrative/authoring/text-edit.ts';
import { isTagKey, type TagPlace, TAGS } from '../../../narrative/profile/tag-vocabulary.ts';
import type { Fix } from './fix.ts';
import { type Ailing, fixHere, type FixMaker, replyOn, tagsOn, withoutTag } from './fix-place.ts';

const mayStandOn = (key: string, place: TagPlace): boolean => {
  const places: readonly TagPlace[] = isTagKey(key) ? TAGS[key].places : [];
  return places.includes(place);
};

const isOfReply = ({ file }: Ailing, tag: TagSpan): boolean => {
  const key = keyOfTag(file, tag);
  return mayStandOn(key, 'reply') && !mayStandOn(key, 'line');
};

const written = ({ file }: Ailing, tags: readonly TagSpan[]): string =>
  tags.map(tag => textAt(file.text, tag)).join(' ');

/** Behind the bracket of a choice a tag rides on what is told; before it, on the reply. */
const intoBrackets: FixMaker = ailing => {
  const { file, line } = ailing;
  if (line.kind !== 'choice' || line.content.bracket === null) return [];
  const tags = (line.content.told?.tags ?? []).filter(tag => isOfReply(ailing, tag));
  const close = line.content.bracket.outer.to - 1;
  const moved = written(ailing, tags);
  const edits = tags.map(tag => withoutTag(file, line, tag));
  if (tags.length === 0) return [];
  return fixHere(ailing, 'into-brackets', { written: moved }, [
    { from: close, to: close, insert: ` ${moved}` },
    ...edits,
  ]);
};

/** The choice that a line of tags stands directly below. */
const choiceAbove = ({ file, at }: Ailing): InkLine | undefined => {
  const above = file.lines.slice(0, at).findLast(({ kind }) => kind !== 'tags' && kind !== 'blank');
  return above?.kind === 'choice' ? above : undefined;
};

/** A line of tags below a choice rides on what is told next; on the choice's own line, on the reply. */
const ontoReply: FixMaker = ailing => {
  const { file, line } = ailing;
  const choice = choiceAbove(ailing);
  const reply = choice && replyOn(file, choice);
  if (line.kind !== 'tags' || reply === undefined) return [];
  const tags = line.content.tags.filter(tag => isOfReply(ailing, tag));
  if (tags.length !== line.content.tags.length) return [];
  const moved = written(ailing, tags);
  const end = reply.tags.at(-1)?.to ?? reply.wordsEnd;
  return fixHere(ailing, 'onto-reply', { written: moved }, [
    { from: end, to: end, insert: ` ${moved}` },
    { from: line.from, to: line.next, insert: '' },
  ]);
};

const KEY_THEN_VALUE = /^(#\s*)([\p{L}-]+)(\s*[\s=：–—-]\s*)(.+)$/u;

const withColon: FixMaker = ailing => {
  const { file, line } = ailing;
  return tagsOn(line).flatMap(tag => {
    const raw = textAt(file.text, tag);
    const [, sign = '', key = '', gap = '', value = ''] = KEY_THEN_VALUE.exec(raw) ?? [];
    if (tag.value !== null || !isTagKey(key)) return [];
    const from = tag.from + sign.length + key.length;
    const edit = { from, to: from + gap.length, insert: ': ' };
    const meant = `${sign}${key}: ${value}`;
    return fixHere(ailing, 'write-so', { written: raw, meant }, [edit]);
  });
};

const QUOTED = /^(["'“”„‟«»‹›‘’‚「『])(.*?)["'“”„‟«»‹›‘’‚」』]?$/u;

const withoutQuotes: FixMaker = ailing => {
  const { file, line } = ailing;
  return tagsOn(line).flatMap(({ value }): readonly Fix[] => {
    if (value === null) return [];
    const raw = textAt(file.text, value);
    const meant = QUOTED.exec(raw)?.[2]?.trim() ?? '';
    if (meant === '') return [];
    return fixHere(ailing, 'write-so', { written: raw, meant }, [{ ...value, insert: meant }]);
  });
};

/** A sign that was meant as a sign. */
const escapeSign: FixMaker = ailing => {
  const { file, line } = ailing;
  const tags = tagsOn(line).filter(tag => !/^\p{L}/u.test(textAt(file.text, tag.key)));
  const edits = tags.map(({ from }): TextEdit => ({ from, to: from, insert: '\\' }));
  const raw = tags.map(tag => textAt(file.text, tag)).join(' ');
  return fixHere(ailing, 'write-so', { written: raw, meant: raw.replaceAll('#', '\\#') }, edits);
};

/** Two strokes inside of a word, as in a web address, are no comment to anybody but ink. */
const escapeStrokes: FixMaker = ailing => {
  const { file, line } = ailing;
  const text = file.text.slice(line.from, line.to);
  const first = /\S\/\//.exec(text)?.index ?? -1;
  if (first < 0 || line.code.to > line.from + first + 1) return [];
  const rest = text.slice(first);
  const places = [...rest.matchAll(/\/\//g)].map(({ index }) => line.from + first + index);
  const edits = places.map(from => ({ from, to: from + 2, insert: '\\/\\/' }));
  const word = /\S*$/.exec(text.slice(0, first + 1))?.[0] ?? '';
  const raw = `${word}${/^\S\S*/.exec(rest.slice(1))?.[0] ?? ''}`;
  return fixHere(
    ailing,
    'write-so',
    { written: raw, meant: raw.replaceAll('//', '\\/\\/') },
    edits,
  );
};

/** The second of two, which counts for nothing. */
const takeOutSecond: FixMaker = ailing => {
  const { file, line } = ailing;
  return tagsOn(line)
    .toReversed()
    .flatMap(tag =>
      fixHere(ailing, 'take-out', { written: textAt(file.text, tag) }, [
        withoutTag(file, line, tag),
      ]),
    );
};

/** What this channel does not carry, told by the finding's own words. */
const takeOutLost: FixMaker = ailing => {
  const { file, line, finding } = ailing;
  return tagsOn(line)
    .filter(tag => finding.message.includes(`"${keyOfTag(file, tag)}"`))
    .flatMap(tag =>
      fixHere(ailing, 'take-out', { written: textAt(file.text, tag) }, [
        withoutTag(file, line, tag),
      ]),
    );
};

const idsIn = ({ files }: Ailing): string => files.map(({ text }) => text).join('\n');

const freshId: FixMaker = ailing => {
  const { file, line } = ailing;
  const tag = tagsOn(line).findLast(one => keyOfTag(file, one) === 'id');
  if (tag?.value === undefined || tag.value === null) return [];
  const old = valueOfTag(file, tag);
  const known = idsIn(ailing);
  const others = Array.from({ length: 1000 }, (_, index) => `${old}-${index + 2}`);
  const meant = others.find(id => !known.includes(id));
  if (meant === undefined) return [];
  return fixHere(ailing, 'new-id', { written: old, meant }, [{ ...tag.value, insert: meant }]);
};

const isOfHeader = ({ file }: Ailing, line: InkLine): boolean =>
  line.kind === 'tags' &&
  line.content.tags.every(tag => {
    const key = keyOfTag(file, tag);
    return mayStandOn(key, 'header') && !mayStandOn(key, 'desk');
  });

/** Tags of a header that something above them keeps from being read, to the top of the file. */
const toTop: FixMaker = ailing => {
  const { file, at } = ailing;
  const lines = file.lines.slice(at + 1).filter(line => isOfHeader(ailing, line));
  const top = file.text.startsWith('\uFEFF') ? 1 : 0;
  const end = lineBreakOf(file.text);
  const insert = lines.map(({ from, to }) => `${file.text.slice(from, to)}${end}`).join('');
  const edits = lines.map(({ from, next }) => ({ from, to: next, insert: '' }));
  return fixHere(ailing, 'to-top', {}, [
    ...(lines.length === 0 ? [] : [{ from: top, to: top, insert }]),
    ...edits,
  ]);
};

/** What can be done about tags that stand in the wrong place, or are written in another way. */
export const TAG_FIXES: Readonly<Record<string, readonly FixMaker[]>> = {
  'tag/misplaced': [intoBrackets, ontoReply],
  'tag/unknown': [withColon],
  'tag/malformed': [withoutQuotes],
  'tag/twice': [takeOutSecond],
  'channel/not-carried': [takeOutLost],
  'text/swallowed': [escapeSign, escapeStrokes],
  'id/twice': [freshId],
  'header/not-read': [toTop],
};
