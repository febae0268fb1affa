import { type Channel, CHANNEL_FACTS } from '../../engine/model/channel.ts';
import { type HeaderMood, LEVEL_NAMES, type Levels } from '../../engine/model/customer.ts';
import type { Difficulty } from '../../engine/model/scenario.ts';
import type { SettingName } from '../../engine/model/settings.ts';
import { escapeInk, escapeLine } from './escape.ts';
import { nameFromWords } from './name-from-words.ts';
import { writtenTag } from './tag-edits.ts';

/** Somebody says something, or (null) it is told. */
export interface DraftLine {
  readonly speaker: string | null;
  readonly words: string;
}

export interface DraftReply {
  readonly words: string;
  readonly done: boolean;
  /** What is said to it before all replies meet again. */
  readonly answers?: readonly DraftLine[];
}

/** A moment in which the player answers. */
export interface DraftDecision {
  readonly lines: readonly DraftLine[];
  readonly replies: readonly DraftReply[];
}

/** What an author says of a scenario before its first decision is written. */
export interface DraftHeader {
  readonly title: string;
  readonly channel: Channel;
  readonly setting: SettingName;
  readonly role: string;
  readonly customer: string;
  readonly about: string;
  readonly looks: string;
  readonly brief: string;
  readonly goal: string;
  readonly level: Difficulty;
  readonly minutes: number;
  /** BCP 47. */
  readonly language: string;
  /** ISO 4217. */
  readonly currency: string;
  /** Left out: anger. */
  readonly mood?: HeaderMood;
  readonly start: Levels;
  readonly grievances: readonly {
    readonly id: string;
    readonly hurt: string;
    readonly weight: number;
  }[];
  readonly facts: readonly { readonly variable: string; readonly what: string }[];
  readonly variants: readonly { readonly id: string; readonly differs: string }[];
  readonly owed: readonly {
    readonly amount: number;
    readonly covers: string;
    /** '' for every variant. */
    readonly variant: string;
  }[];
  readonly policies: readonly {
    readonly title: string;
    readonly source: string;
    readonly asAt: string;
    readonly lines: readonly string[];
  }[];
}

export interface Draft {
  readonly header: DraftHeader;
  readonly decisions: readonly DraftDecision[];
}

/** A place for words that the author still has to find. */
export const GAP = '…';

const tags = (header: DraftHeader): readonly string[] => [
  writtenTag('title', header.title),
  ...(header.channel === 'counter' ? [] : [writtenTag('channel', header.channel)]),
  writtenTag('setting', header.setting),
  writtenTag('role', header.role),
  writtenTag('customer', `${header.customer} :: ${header.about === '' ? GAP : header.about}`),
  ...(header.looks === '' || !CHANNEL_FACTS[header.channel].seen
    ? []
    : [writtenTag('looks', header.looks)]),
  writtenTag('brief', header.brief),
  writtenTag('goal', header.goal),
  writtenTag('level', header.level),
  writtenTag('minutes', String(header.minutes)),
  writtenTag('language', header.language),
  writtenTag('currency', header.currency),
  ...(header.mood === undefined ? [] : [writtenTag('mood', header.mood)]),
  ...header.grievances.map(({ id, hurt, weight }) =>
    writtenTag('grievance', `${id} :: ${hurt} :: ${weight}`),
  ),
  ...header.variants.map(({ id, differs }) => writtenTag('variant', `${id} :: ${differs}`)),
  ...header.facts.map(({ variable, what }) => writtenTag('fact', `${variable} :: ${what}`)),
  ...header.owed.map(({ amount, covers, variant }) =>
    writtenTag('owed', [String(amount), covers, variant].filter(Boolean).join(' :: ')),
  ),
];

const variables = ({ variants, start, facts }: DraftHeader): readonly string[] => {
  const [first] = variants;
  return [
    ...(first === undefined ? [] : [`VAR variant = "${first.id}"`]),
    ...LEVEL_NAMES.map(level => `VAR ${level} = ${start[level]}`),
    ...facts.map(({ variable }) => `VAR ${variable} = false`),
  ];
};

const lineOf = ({ speaker, words }: DraftLine): string =>
  speaker === null ? escapeLine(words) : `${speaker}: ${escapeInk(words)}`;

const replyOf = ({ words, done, answers = [] }: DraftReply, id: string): readonly string[] => {
  const name = writtenTag('id', id);
  const reply = done ? `* [${escapeInk(words)} ${name} # do]` : `* "${escapeInk(words)}" ${name}`;
  return [reply, ...answers.map(line => `    ${lineOf(line)}`)];
};

/** Decisions are called by what they are about: whoever reads the file or its map finds them by it. */
const knotsOf = ({ header, decisions }: Draft): readonly string[] => {
  const taken = new Set([...header.facts.map(({ variable }) => variable), 'ending', LEAVES]);
  return decisions.map(({ lines }, at) => {
    const words = lines.map(line => line.words).join(' ');
    const name = nameFromWords(words, `decision_${at + 1}`, taken);
    taken.add(name);
    return name;
  });
};

/** The knot in which a customer goes who has had enough. */
export const LEAVES = 'leaves';

/** Asked before every decision but the first: whether the customer has had enough. */
export const BREAK_OFF = `{ patience <= 0 || heat >= 10: -> ${LEAVES} }`;

const decisionOf = (
  { lines, replies }: DraftDecision,
  at: number,
  knots: readonly string[],
): readonly string[] => [
  '',
  `=== ${knots[at] ?? ''} ===`,
  ...(at === 0 ? [] : [BREAK_OFF]),
  ...lines.map(lineOf),
  ...replies.flatMap((reply, index) => replyOf(reply, `d${at + 1}-${index + 1}`)),
  `- -> ${knots[at + 1] ?? 'ending'}`,
];

/** Three ends to begin with: as mood allows, and one for who goes. Their words are the author's. */
const ENDINGS: readonly string[] = [
  '',
  '=== ending ===',
  '{ heat <= 3 && trust >= 5:',
  `    ${writtenTag('ending', `resolved :: ${GAP}`)}`,
  '- else:',
  `    ${writtenTag('ending', `partial :: ${GAP}`)}`,
  '}',
  '-> END',
  '',
  `=== ${LEAVES} ===`,
  writtenTag('ending', `left :: ${GAP}`),
  '-> END',
];

const policyOf = (policy: DraftHeader['policies'][number], at: number): readonly string[] => [
  '',
  `=== policy_${at + 1} ===`,
  writtenTag('desk', `policy :: ${policy.title}`),
  ...(policy.source === '' ? [] : [writtenTag('source', policy.source)]),
  ...(policy.asAt === '' ? [] : [writtenTag('as-at', policy.asAt)]),
  ...policy.lines.map(escapeLine),
  '-> DONE',
];

/**
 * The file that a new scenario begins as: plain ink that compiles, with a place for everything that
 * is still missing. Replies have an id and no marks: those are the author's to give.
 */
export const writeDraft = (draft: Draft): string => {
  const { header, decisions } = draft;
  const knots = knotsOf(draft);
  return [
    ...tags(header),
    '',
    ...variables(header),
    '',
    `-> ${knots[0] ?? 'ending'}`,
    ...decisions.flatMap((decision, at) => decisionOf(decision, at, knots)),
    ...ENDINGS,
    ...header.policies.flatMap(policyOf),
    '',
  ].join('\n');
};
