import { linesFrom } from '../source/lines-from.ts';
import { MARKS, type ScriptProblem } from '../source/problem.ts';
import type { SourcePlace } from '../source/source-map.ts';
import { error, information, warning } from './fault.ts';
import { adviceOn, nearest } from './nearest.ts';
import type { Outline, WrittenReply, WrittenTag } from './outline.ts';
import { type Tag, wordsOf } from './tag.ts';
import { type TagKey, valuesOf } from './tag-vocabulary.ts';
import type { WrittenLogic } from './written-logic.ts';

const firstOf = ({ parts }: WrittenTag): string => parts[0] ?? '';

const withKey = ({ tags }: Outline, key: TagKey): readonly WrittenTag[] =>
  tags.filter(tag => tag.key === key);

const namesIn = (outline: Outline, key: TagKey): readonly Named[] =>
  withKey(outline, key).map(tag => ({ ...tag, name: firstOf(tag) }));

type Named = SourcePlace & { readonly name: string };

/** Names that somebody uses, those that there are, and what to say of one that there is not. */
interface Naming {
  readonly used: readonly Named[];
  readonly known: readonly Named[];
  /** What goes wrong with a name that there is not. */
  readonly affects?: readonly string[];
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

/** Names that tags give to things, and by which others call them. */
const namesOfTags = (outline: Outline): readonly Naming[] => [
  {
    used: each(withKey(outline, 'empathy'), acknowledged),
    known: namesIn(outline, 'grievance'),
    says: name => `In the tag "empathy", "${name}" is no grievance of the header.`,
    remedy: name => `As in: # grievance: ${name} :: what hurt :: 2`,
    affects: [MARKS],
  },
  {
    used: each(withKey(outline, 'card'), firstOf),
    known: outline.knots.filter(({ isCard }) => isCard),
    says: name => `In the tag "card", "${name}" is no card of the desk.`,
    remedy: () => 'Write the name of the knot that has the tag # desk.',
  },
  {
    used: each(withKey(outline, 'kept'), firstOf),
    known: namesIn(outline, 'promise'),
    says: name => `In the tag "kept", nobody ever promises "${name}".`,
    remedy: name => `Promise it on a reply, as: # promise: ${name}`,
    affects: [MARKS],
  },
  {
    used: each(withKey(outline, 'comes-out'), firstOf),
    known: namesIn(outline, 'id'),
    says: name => `In the tag "comes-out", no reply is called "${name}".`,
    remedy: name => `Name the reply that told it, as: # id: ${name}`,
    affects: [MARKS],
  },
];

const factsNamed = (outline: Outline, { variables }: WrittenLogic): Naming => ({
  used: each(withKey(outline, 'fact'), firstOf),
  known: variables,
  says: name => `In the tag "fact", the story has no variable "${name}".`,
  remedy: name => `Write: VAR ${name} = false`,
  affects: [MARKS],
});

/** A story without variants may have a variable of that name for itself. */
const variantsNamed = (outline: Outline, logic: WrittenLogic): readonly Naming[] => {
  const known = namesIn(outline, 'variant');
  const ofMoney = [
    ...each(withKey(outline, 'owed'), ({ parts }) => parts[2]),
    ...each(withKey(outline, 'currency'), ({ parts }) => parts[1]),
  ];
  if (known.length + ofMoney.length === 0) return [];
  const first = logic.variables.flatMap(({ first, ...variable }) =>
    variable.name === 'variant' && typeof first === 'string' ? [{ ...variable, name: first }] : [],
  );
  return [
    {
      used: [...ofMoney, ...logic.variantsAsked, ...first],
      known,
      says: name => `"${name}" is no variant of the header.`,
      remedy: name => `As in: # variant: ${name} :: what is different`,
      affects: ['variant', MARKS],
    },
  ];
};

/** The one slip may be where the name is given: the story has another one at two places and more. */
const givenWrongly = ({ used, known }: Naming, wanted: string): Named | undefined => {
  const idle = known.filter(({ name }) => !used.some(use => use.name === name));
  const near = nearest(
    wanted,
    idle.map(({ name }) => name),
  );
  const times = used.filter(({ name }) => name === wanted).length;
  return times < 2 ? undefined : idle.find(({ name }) => name === near);
};

const unknown = (naming: Naming, wanted: string): ScriptProblem | null => {
  const { used, known, says, remedy } = naming;
  const [first, ...more] = used.filter(({ name }) => name === wanted);
  if (first === undefined) return null;
  const given = givenWrongly(naming, wanted);
  if (given !== undefined) {
    const message = `"${given.name}" is named here and nowhere else; the story says "${wanted}", at ${linesFrom(given, [first, ...more])}.`;
    return {
      ...error('name/unknown', given, message, `Did you mean "${wanted}"?`),
      correction: { written: given.name, meant: wanted },
    };
  }
  const names = known.map(({ name }) => name);
  const also = more.length === 0 ? '' : ` The same at ${linesFrom(first, more)}.`;
  const message = `${says(wanted)}${also}`;
  const advice = adviceOn(wanted, names, remedy(wanted));
  return { ...error('name/unknown', first, message, advice.remedy), ...advice };
};

/** A name that is missing is told once, where it is used first. */
const unknownIn = (naming: Naming): readonly ScriptProblem[] => {
  const known = new Set(naming.known.map(({ name }) => name));
  const wanted = [...new Set(naming.used.map(({ name }) => name))].filter(name => !known.has(name));
  return wanted.flatMap(name => {
    const problem = unknown(naming, name);
    if (problem === null) return [];
    return [naming.affects === undefined ? problem : { ...problem, affects: naming.affects }];
  });
};

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

const isMeantBroken = ({ tags }: WrittenReply): boolean =>
  valuesOf(tags, 'accuracy').some(({ value }) => value < 0);

/** A promise that no line and no reply keeps: a trap where its reply is marked so, else forgotten. */
const neverKept = ({ tags, replies }: Outline): readonly ScriptProblem[] => {
  const kept = tags.filter(({ key }) => key === 'kept').map(firstOf);
  const promised = new Set(tags.filter(({ key }) => key === 'promise').map(firstOf));
  const misspelt = kept.filter(name => !promised.has(name));
  return [...promised].flatMap(name => {
    if (name === '' || kept.includes(name) || nearest(name, misspelt) !== null) return [];
    const promises = (tag: Tag): boolean => tag.key === 'promise' && tag.parts[0] === name;
    const by = replies.filter(reply => reply.tags.some(promises));
    const honest = by.find(reply => !isMeantBroken(reply));
    const place = honest ?? by[0];
    if (place === undefined) return [];
    const message = `Nobody ever keeps the promise "${name}": whoever makes it breaks it at the end.`;
    return [
      honest === undefined
        ? information(
            'promise/never-kept',
            place,
            message,
            'Its reply is marked as one that goes too far.',
          )
        : warning(
            'promise/never-kept',
            place,
            message,
            `Keep it on a line or a reply, as: # kept: ${name}. If it must not be made, mark the reply: # accuracy: -2 overpromise`,
          ),
    ];
  });
};

/** Everything that is called by a name is there under that name. */
export const checkNames = (outline: Outline, logic: WrittenLogic): readonly ScriptProblem[] => [
  ...[
    ...namesOfTags(outline),
    factsNamed(outline, logic),
    ...variantsNamed(outline, logic),
  ].flatMap(unknownIn),
  ...sameId(outline),
  ...neverKept(outline),
];
