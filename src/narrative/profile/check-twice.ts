import type { ScriptProblem } from '../source/problem.ts';
import { MARKS } from '../source/problem.ts';
import { error } from './fault.ts';
import type { Outline, WrittenTag } from './outline.ts';
import { isTagKey, type TagKey } from './tag-vocabulary.ts';

/** Keys of which there may be several beside each other, each for something else. */
const MANY: ReadonlySet<TagKey> = new Set<TagKey>([
  ...(['cast', 'grievance', 'variant', 'fact', 'owed'] as const),
  ...(['promise', 'kept', 'breach', 'stirs', 'comes-out', 'ending'] as const),
]);

/** Keys of the header that give something a name, by which it is told from the others. */
const NAMING: ReadonlySet<string> = new Set<TagKey>(['cast', 'grievance', 'variant', 'fact']);

/** What a tag says for the second time, where another says it first; null where it may. */
const saidBy = (tag: WrittenTag): string | null => {
  if (!isTagKey(tag.key)) return null;
  if (NAMING.has(tag.key))
    return tag.place === 'header' ? `${tag.key} ${tag.parts[0] ?? ''}` : null;
  if (MANY.has(tag.key)) return null;
  // A currency, as money owed, may be that of one variant.
  if (tag.place === 'header')
    return tag.key === 'currency' ? `currency ${tag.parts[1] ?? ''}` : tag.key;
  const place = tag.place === 'desk' ? (tag.knot ?? '') : `${tag.file}:${tag.line}`;
  return `${tag.place} ${place} ${tag.behindBracket} ${tag.key}`;
};

const twice = (tag: WrittenTag, first: WrittenTag): ScriptProblem => {
  const isNaming = NAMING.has(tag.key);
  const what = isNaming ? `"${tag.key}: ${tag.parts[0] ?? ''}"` : `"${tag.key}"`;
  const where = tag.line === first.line ? 'in this line' : `in line ${first.line}`;
  return {
    ...error(
      'tag/twice',
      tag,
      `The tag ${what} stands already ${where}: only the first counts.`,
      isNaming ? 'Give the second another name, or take it out.' : 'Keep one of the two.',
    ),
    affects: [MARKS],
  };
};

/** The same words in the same line say nothing new: a file that is included twice has them twice. */
const isSame = (a: WrittenTag, b: WrittenTag): boolean =>
  a.file === b.file && a.line === b.line && a.raw === b.raw;

/** What can be said once only, and is said again. */
export const checkTwice = ({ tags }: Outline): readonly ScriptProblem[] => {
  const firsts = new Map<string, WrittenTag>();
  return tags.flatMap(tag => {
    const said = saidBy(tag);
    const first = said === null ? undefined : firsts.get(said);
    if (said !== null && first === undefined) firsts.set(said, tag);
    return first === undefined || isSame(tag, first) ? [] : [twice(tag, first)];
  });
};
