import type { Reply } from '../../engine/model/reply.ts';
import { type Decision, decisionsOf, repliesOf, type ScriptReply } from '../graph/decisions.ts';
import { namesFeeling, wordsIn } from './readability.ts';
import { short, wordsOnly } from './phrases.ts';
import { THRESHOLDS } from './thresholds.ts';
import { type Draft, type Finder, finding, type Finding, type FindingContext } from './finding.ts';

const total = ({ key }: Reply): number => (key.accuracy?.value ?? 0) + (key.empathy?.value ?? 0);

const each = (
  scene: FindingContext,
  replies: readonly ScriptReply[],
  test: (reply: ScriptReply) => boolean,
  draft: (reply: ScriptReply) => Pick<Draft, 'code' | 'message' | 'remedy'>,
): readonly Finding[] =>
  replies.filter(test).map(reply => finding(scene, { ...draft(reply), path: reply.source }));

/** What is best, and what is typical, only a complete proof knows. */
const isComplete = ({ proof }: FindingContext): boolean => proof.verdict === 'complete';

const isStraw = ({ reply, everBest }: ScriptReply): boolean => {
  const { accuracy, empathy, cost, promises } = reply.key;
  const tempts = (accuracy?.value ?? 0) > 0 || (empathy?.value ?? 0) > 0 || cost > 0;
  return !everBest && !tempts && promises.length === 0 && total(reply) <= THRESHOLDS.strawMarks;
};

const perReply = (scene: FindingContext, replies: readonly ScriptReply[]): readonly Finding[] => [
  ...each(scene, isComplete(scene) ? replies : [], isStraw, ({ reply }) => ({
    code: 'reply/straw',
    message: `Nobody would say this: it is never best and never tempting. ${short(reply.text)}`,
    remedy:
      'Make it the mistake that people really make: kind but wrong, right but cold, or quick.',
  })),
  ...each(
    scene,
    replies,
    ({ reply }) => reply.key.why === undefined,
    ({ reply }) => ({
      code: 'reply/no-why',
      message: `This reply has no coach's note. ${short(reply.text)}`,
      remedy: 'Say what it does to the customer, as: # why: Names what it cost her first.',
    }),
  ),
  ...each(
    scene,
    replies,
    ({ reply }) => wordsIn(reply.text).length > THRESHOLDS.replyWords,
    ({ reply }) => ({
      code: 'reply/too-long',
      message: `${wordsIn(reply.text).length} words are too long to weigh against other replies. ${short(reply.text)}`,
      remedy: `Keep a reply under ${THRESHOLDS.replyWords} words: say the rest in the next one.`,
    }),
  ),
];

/** The one reply with the highest marks, where there is one. */
const bestOf = ({ replies }: Decision): number => {
  const totals = replies.map(({ reply }) => total(reply));
  const most = Math.max(...totals);
  return totals.filter(value => value === most).length === 1 ? totals.indexOf(most) : -1;
};

interface Tell {
  readonly code: Draft['code'];
  readonly says: string;
  readonly remedy: string;
  /** The best reply of this decision gives itself away. */
  readonly betrays: (decision: Decision, best: number) => boolean;
}

const isLongest = ({ replies }: Decision, best: number): boolean => {
  const lengths = replies.map(({ reply }) => reply.text.length);
  return lengths.every((length, index) => index === best || length < (lengths[best] ?? 0));
};

const hasOnlyFeeling = ({ replies }: Decision, best: number): boolean =>
  replies.every(({ reply }, index) => namesFeeling(reply.text) === (index === best));

const tells = (place: number): readonly Tell[] => [
  {
    code: 'reply/best-is-longest',
    says: 'the longest one',
    remedy: 'Shorten good replies and let bad ones talk: people who are wrong often say more.',
    betrays: isLongest,
  },
  {
    code: 'reply/best-in-same-place',
    says: `number ${place + 1} in the file`,
    remedy:
      'Players get replies in another order each time. Change the order only if it is read on paper or in another text player.',
    betrays: (_decision, best) => best === place,
  },
  {
    code: 'reply/best-has-only-feeling',
    says: 'the only one that names a feeling',
    remedy: 'Let poor replies say "sorry" and "I understand" too: that is what they sound like.',
    betrays: hasOnlyFeeling,
  },
];

const mostFrequent = (numbers: readonly number[]): number => {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
};

const giveaways = (scene: FindingContext, decisions: readonly Decision[]): readonly Finding[] => {
  const judged = decisions
    .filter(({ replies }) => replies.length > 1)
    .map(decision => ({ decision, best: bestOf(decision) }))
    .filter(({ best }) => best >= 0);
  if (judged.length < THRESHOLDS.tellDecisions) return [];
  return tells(mostFrequent(judged.map(({ best }) => best))).flatMap(tell => {
    const betrayed = judged.filter(({ decision, best }) => tell.betrays(decision, best));
    if (betrayed.length / judged.length <= THRESHOLDS.tellShare) return [];
    const first = betrayed[0]?.decision.replies[0]?.source;
    const message = `In ${betrayed.length} of ${judged.length} decisions the best reply is ${tell.says}.`;
    const { code, remedy } = tell;
    return [
      finding(scene, { code, message, remedy, ...(first === undefined ? {} : { path: first }) }),
    ];
  });
};

interface Doubled {
  readonly reply: Reply;
  /** Where the one with the same words is that stands before it. */
  readonly first: string;
}

const doubledIn = ({ replies }: Decision): readonly (readonly [string, Doubled])[] => {
  const texts = replies.map(({ reply }) => wordsOnly(reply.text));
  return replies.flatMap(({ source, reply }, index) => {
    const first = replies[texts.indexOf(texts[index] ?? '')];
    // Two that wait for words are no two of the same.
    return first === undefined || first === replies[index] || texts[index] === ''
      ? []
      : [[source, { reply, first: first.source }] as const];
  });
};

/** Replies with the words of another that is offered beside them. */
const sameWords = (scene: FindingContext, decisions: readonly Decision[]): readonly Finding[] => {
  const doubled = new Map(decisions.flatMap(doubledIn));
  return [...doubled].map(([path, { reply, first }]) =>
    finding(scene, {
      code: 'reply/same-words',
      message: `The reply at line ${scene.places.of(first).line}, beside this one, has the same words. ${short(reply.text)}`,
      remedy: 'Write other words, or offer only one of the two at a time.',
      path,
    }),
  );
};

/** Grievances of the header that no reply ever acknowledges. */
const silentGrievances = (
  scene: FindingContext,
  replies: readonly ScriptReply[],
): readonly Finding[] => {
  const heard = new Set(replies.map(({ reply }) => reply.key.empathy?.grievance));
  return scene.proof.scenario.grievances
    .filter(({ id }) => !heard.has(id))
    .map(({ id, hurt }) =>
      finding(scene, {
        code: 'grievance/never-acknowledged',
        message: `No reply acknowledges "${id}" (${short(hurt)}): the customer stays unheard.`,
        remedy: `Offer one that does: # empathy: +2 acknowledge ${id}`,
      }),
    );
};

export const replyFindings: Finder = scene => {
  const decisions = decisionsOf(scene.proof);
  const replies = repliesOf(decisions);
  return [
    ...sameWords(scene, decisions),
    ...perReply(scene, replies),
    ...(isComplete(scene)
      ? [...giveaways(scene, decisions), ...silentGrievances(scene, replies)]
      : []),
  ];
};
