import { ENDING_KINDS, type EndingKind } from '../../../engine/model/story-step.ts';
import { type Arrow, arrowsIn } from '../../../narrative/authoring/arrows.ts';
import { nodesBelow, replyRowOf, wordsOfReply } from '../../../narrative/authoring/decisions.ts';
import { unescapeInk } from '../../../narrative/authoring/escape.ts';
import type { InkNode, NodeOf } from '../../../narrative/authoring/ink-file.ts';
import { isEmpty, textAt } from '../../../narrative/authoring/span.ts';
import { keyOfTag, valueOfTag } from '../../../narrative/authoring/tag-edits.ts';
import type { TagSpan } from '../../../narrative/authoring/content.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import { readFile } from '../workspace/read-file.ts';
import { reachedFrom } from './reached.ts';
import { runsOut } from './runs-out.ts';
import type { MapPart, MapWay, PartKind, StoryMap } from './story-map.ts';
import { idOf, type Names, namesOf, type Written } from './targets.ts';

interface Read extends Written {
  readonly id: string;
  readonly nodes: readonly InkNode[];
  readonly arrows: readonly Arrow[];
}

const read = (written: Written): Read => ({
  ...written,
  id: idOf(written.section),
  nodes: nodesBelow(written.section.nodes),
  arrows: arrowsIn(written.file, written.section),
});

const tagsOf = (node: InkNode): readonly TagSpan[] => {
  if (node.kind === 'gather') return node.line.content.tags;
  if (node.kind !== 'line') return [];
  return node.line.kind === 'tags' || node.line.kind === 'text' ? node.line.content.tags : [];
};

const valuesOf = ({ file, nodes }: Read, key: string): readonly string[] =>
  nodes
    .flatMap(tagsOf)
    .filter(tag => keyOfTag(file, tag) === key)
    .map(tag => valueOfTag(file, tag));

const endingsOf = (part: Read): readonly EndingKind[] => {
  const said = new Set(valuesOf(part, 'ending').map(value => value.trim().split(/[\s:]/)[0]));
  return ENDING_KINDS.filter(kind => said.has(kind));
};

const SPOKEN = /^[^:{}]{1,60}:\s/;

/** What somebody says first, or else what is told first. */
const firstWords = ({ file, nodes }: Read): string => {
  const texts = nodes
    .flatMap(node => (node.kind === 'line' && node.line.kind === 'text' ? [node.line] : []))
    .map(({ content: { words } }) => unescapeInk(textAt(file.code, words)).trim())
    .filter(words => words !== '' && !words.startsWith('{'));
  return texts.find(words => SPOKEN.test(words)) ?? texts[0] ?? '';
};

const kindOf = (part: Read, desk: ReadonlySet<string>): PartKind => {
  const { heading, knot, stitch } = part.section;
  if (heading === null) return 'start';
  if (heading.kind === 'knot' && heading.isFunction) return 'function';
  if (desk.has(knot)) return 'desk';
  return stitch === null ? 'knot' : 'stitch';
};

const isSilent = ({ nodes }: Read): boolean =>
  nodes.every(node => node.kind === 'line' && node.line.kind === 'blank');

/** Nothing stands between the name of a knot and its first stitch: ink goes on there. */
const leadOn = (parts: readonly Read[]): readonly MapWay[] =>
  parts.flatMap((part, index) => {
    const next = parts[index + 1];
    const own = part.section.heading?.kind === 'knot' && next?.section.knot === part.section.knot;
    if (!own || next === undefined || next.section.stitch === null || !isSilent(part)) return [];
    return [wayOf(part, next.id, 'on', part.section.from, false, [])];
  });

const wayOf = (
  from: Read,
  to: string,
  kind: MapWay['kind'],
  offset: number,
  isConditional: boolean,
  replies: readonly string[],
): MapWay => {
  const place = { file: from.source, offset };
  return { from: from.id, to, kind, count: 1, isConditional, replies, place };
};

const isChoice = (node: InkNode): node is NodeOf<'choice'> => node.kind === 'choice';

const waysFrom = (part: Read, names: Names): readonly MapWay[] => {
  const choices = part.nodes.filter(isChoice);
  return part.arrows.flatMap(({ from, kind, target, inBraces }) => {
    if (kind === 'return' || isEmpty(target)) return [];
    const found = names.targetOf(textAt(part.file.code, target), part);
    if (found.to === 'end' || found.to === 'variable') return [];
    const choice = choices.findLast(node => from >= node.from && from < node.to);
    const replies =
      choice === undefined ? [] : [wordsOfReply(part.file, replyRowOf(part.file, choice))];
    return [wayOf(part, found.id, kind, from, inBraces, replies)];
  });
};

/** Ways of one manner between the same two parts are one. */
const joined = (ways: readonly MapWay[]): readonly MapWay[] => {
  const known = new Map<string, MapWay>();
  for (const way of ways) {
    const key = `${way.from}\n${way.to}\n${way.kind}`;
    const before = known.get(key);
    known.set(
      key,
      before === undefined
        ? way
        : {
            ...before,
            count: before.count + way.count,
            isConditional: before.isConditional && way.isConditional,
            replies: [...new Set([...before.replies, ...way.replies])],
          },
    );
  }
  return [...known.values()];
};

const missingParts = (known: ReadonlySet<string>, ways: readonly MapWay[]): readonly MapPart[] => {
  const places = new Map<string, MapPart>();
  for (const { to, place } of ways) {
    if (known.has(to) || places.has(to)) continue;
    const nothing = { words: '', replies: 0, endings: [], runsOut: false, isReached: true };
    places.set(to, { id: to, kind: 'missing', name: to, place, ...nothing });
  }
  return [...places.values()];
};

/** The first of those with one name: to ink the others are not there. */
const firstOfEach = (parts: readonly Read[]): readonly Read[] => {
  const ids = new Set<string>();
  return parts.filter(({ id }) => {
    if (ids.has(id)) return false;
    ids.add(id);
    return true;
  });
};

const partFrom = (part: Read, kind: PartKind, ways: readonly MapWay[]): MapPart => {
  const { section, source, nodes, arrows } = part;
  const endings = endingsOf(part);
  const goesOn = ways.some(({ from, to, kind: way }) =>
    way === 'on' ? from === part.id : way === 'thread' && to === part.id,
  );
  const isTold = kind === 'start' || kind === 'knot' || kind === 'stitch';
  return {
    id: part.id,
    kind,
    name: section.stitch ?? section.knot,
    place: { file: source, offset: section.from },
    words: firstWords(part),
    replies: nodes.filter(isChoice).length,
    endings,
    runsOut: isTold && endings.length === 0 && !goesOn && runsOut(section.nodes, arrows),
    isReached: true,
  };
};

/** Reads the ways of a story out of its files, whatever state they are in. */
export const readMap = (files: readonly Source[]): StoryMap => {
  const inks = files.map(readFile);
  const written = inks.flatMap((file, index) =>
    file.sections.map(section => ({ source: files[index]?.name ?? '', file, section })),
  );
  const all = written.map(read);
  const names = namesOf(written, inks);
  const ways = joined([...all.flatMap(part => waysFrom(part, names)), ...leadOn(all)]);
  const desk = new Set(
    all.filter(part => valuesOf(part, 'desk').length > 0).map(({ section }) => section.knot),
  );
  const parts = firstOfEach(all).map(part => partFrom(part, kindOf(part, desk), ways));
  const known = new Set(parts.map(({ id }) => id));
  const reached = reachedFrom(parts, ways);
  return {
    parts: [
      ...parts.map(part => ({ ...part, isReached: reached.has(part.id) })),
      ...missingParts(known, ways),
    ],
    ways,
  };
};
