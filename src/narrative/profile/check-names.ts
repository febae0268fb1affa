import type { ScriptProblem } from '../source/problem.ts';
import type { SourcePlace } from '../source/source-map.ts';
import { error } from './fault.ts';
import { didYouMean } from './nearest.ts';
import type { Outline, WrittenTag } from './outline.ts';
import { wordsOf } from './tag.ts';
import type { TagKey } from './tag-vocabulary.ts';
import type { WrittenLogic } from './written-logic.ts';

const firstOf = ({ parts }: WrittenTag): string => parts[0] ?? '';

const withKey = ({ tags }: Outline, key: TagKey): readonly WrittenTag[] =>
  tags.filter(tag => tag.key === key);

const namesIn = (outline: Outline, key: TagKey): readonly string[] =>
  withKey(outline, key).map(firstOf);

/** Names that somebody uses, those that there are, and what to say of one that there is not. */
interface Naming {
  readonly used: readonly (SourcePlace & { readonly name: string })[];
  readonly known: readonly string[];
  readonly says: (name: string) => string;
  readonly remedy: (name: string) => string;
}

const each = (tags: readonly WrittenTag[], name: (tag: WrittenTag) => string | undefined) =>
  tags.flatMap(tag => {
    const named = name(tag);
    return named === undefined || named === '' ? [] : [{ ...tag, name: named }];
  });

const acknowledged = (tag: WrittenTag): string | undefined => {
  const [, act, hurt] = wordsOf(firstOf(tag).replace(/["'”’»]+$/u, ''));
  return act === 'acknowledge' ? hurt : undefined;
};

const namings = (outline: Outline, logic: WrittenLogic): readonly Naming[] => [
  {
    used: each(withKey(outline, 'empathy'), acknowledged),
    known: namesIn(outline, 'grievance'),
    says: name => `In the tag "empathy", "${name}" is no grievance of the header.`,
    remedy: name => `As in: # grievance: ${name} :: what hurt :: 2`,
  },
  {
    used: each(withKey(outline, 'card'), firstOf),
    known: outline.knots.filter(({ isCard }) => isCard).map(({ name }) => name),
    says: name => `In the tag "card", "${name}" is no card of the desk.`,
    remedy: () => 'Write the name of the knot that has the tag # desk.',
  },
  {
    used: each(withKey(outline, 'kept'), firstOf),
    known: namesIn(outline, 'promise'),
    says: name => `In the tag "kept", nobody ever promises "${name}".`,
    remedy: name => `Promise it on a reply, as: # promise: ${name}`,
  },
  {
    used: each(withKey(outline, 'fact'), firstOf),
    known: logic.variables.map(({ name }) => name),
    says: name => `In the tag "fact", the story has no variable "${name}".`,
    remedy: name => `Write: VAR ${name} = false`,
  },
  {
    used: [
      ...each(withKey(outline, 'owed'), ({ parts }) => parts[2]),
      ...logic.variantsAsked,
      ...logic.variables.flatMap(({ first, ...variable }) =>
        variable.name === 'variant' && typeof first === 'string'
          ? [{ ...variable, name: first }]
          : [],
      ),
    ],
    known: namesIn(outline, 'variant'),
    says: name => `"${name}" is no variant of the header.`,
    remedy: name => `As in: # variant: ${name} :: what is different`,
  },
  {
    used: each(withKey(outline, 'comes-out'), firstOf),
    known: namesIn(outline, 'id'),
    says: name => `In the tag "comes-out", no reply is called "${name}".`,
    remedy: name => `Name the reply that told it, as: # id: ${name}`,
  },
];

/** A name that is missing is told once, where it is used first. */
const unknownIn = ({ used, known, says, remedy }: Naming): readonly ScriptProblem[] => {
  const unknown = used.filter(
    ({ name }, index) =>
      !known.includes(name) && used.findIndex(other => other.name === name) === index,
  );
  return unknown.map(place =>
    error(
      'name/unknown',
      place,
      says(place.name),
      didYouMean(place.name, known, remedy(place.name)),
    ),
  );
};

/** A story without variants may have a variable of that name for itself. */
const concerns = ({ known }: Naming, outline: Outline, index: number): boolean =>
  index !== 4 || known.length > 0 || namesIn(outline, 'owed').length > 0;

const sameId = (outline: Outline): readonly ScriptProblem[] =>
  withKey(outline, 'id').flatMap((tag, index, ids) => {
    const first = ids.findIndex(other => firstOf(other) === firstOf(tag));
    const before = ids[first];
    if (first === index || before === undefined) return [];
    return [
      error(
        'id/twice',
        tag,
        `The id "${firstOf(tag)}" is that of another reply already (${before.file}:${before.line}).`,
        'Give each reply an id of its own.',
      ),
    ];
  });

/** Everything that is called by a name is there under that name. */
export const checkNames = (outline: Outline, logic: WrittenLogic): readonly ScriptProblem[] => [
  ...namings(outline, logic).flatMap((naming, index) =>
    concerns(naming, outline, index) ? unknownIn(naming) : [],
  ),
  ...sameId(outline),
];
