import { advance, begin, type Conversation } from '../../engine/run/conversation.ts';
import { MOST_PLAYER_TURNS } from '../../engine/limits.ts';
import type { ByAxis } from '../../engine/model/acts.ts';
import type { Reply } from '../../engine/model/reply.ts';
import { type Rng, roll, seeded } from '../../engine/rng.ts';
import { earned, scores } from '../../engine/scoring/score.ts';
import type { ControlLocation } from '../../narrative/state-space/turns/control-location.ts';
import { lineOf, replyOf } from '../../narrative/story/storyteller.ts';
import { storytellerFrom } from '../explore/state-space-storyteller.ts';
import type { FindingContext } from '../findings/finding.ts';
import type { VariantProof } from '../proof/proof.ts';
import { STRATEGIES } from './strategies.ts';
import type { SurfaceDecision, SurfaceReply } from './surface.ts';

/** A reply with what it is worth: both marks together. */
export interface SurveyedReply extends SurfaceReply {
  readonly worth: number;
  readonly file: string;
  readonly line: number;
}

export interface SurveyedDecision extends SurfaceDecision {
  readonly replies: readonly SurveyedReply[];
}

/** What a fixed way of playing scores, over all variants of a scenario. */
export interface Scored extends ByAxis<number> {
  readonly strategy: string;
  /** The lower of its two scores. */
  readonly lower: number;
}

/** What is needed of a scenario to see whether its surface gives the best replies away. */
export interface Survey {
  readonly file: string;
  readonly decisions: readonly SurveyedDecision[];
  readonly strategies: readonly Scored[];
  /** The lower score of each of many random plays, from the lowest up. */
  readonly random: readonly number[];
}

/** Random plays of each variant. */
const RANDOM_PLAYS = 200;

const SEED = 1;

type Pick = (conversation: Conversation) => Reply | undefined;

const heardIn = (lines: readonly { speaker: string | null; text: string }[]): string =>
  lines
    .filter(({ speaker }) => speaker !== null)
    .map(({ text }) => text)
    .join(' ');

const playOut = (
  { proof }: FindingContext,
  { variant, marks }: VariantProof,
  pick: Pick,
): ByAxis<number> => {
  const { scenario, exploration } = proof;
  const teller = storytellerFrom(exploration.space, scenario, variant.id);
  const opened = begin(scenario, teller);
  let conversation = opened.ok ? opened.value : null;
  while (conversation !== null && conversation.turns.length < MOST_PLAYER_TURNS) {
    const reply = conversation.ending === null ? pick(conversation) : undefined;
    const next = reply === undefined ? null : advance(conversation, teller, reply.index);
    if (next === null || !next.ok) break;
    conversation = next.value;
  }
  const best = { accuracy: marks.accuracy.best ?? 0, empathy: marks.empathy.best ?? 0 };
  return scores(earned(conversation?.turns ?? []), best);
};

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

const rounded = (value: number): number => Math.round(value);

const followed = (scene: FindingContext): readonly Scored[] =>
  STRATEGIES.map(({ name, prefers }) => {
    const pick: Pick = ({ replies, turns, opening }) => {
      const offered = replies.map(({ text, key: { action } }) => ({ text, action }));
      const decision = { heard: heardIn(turns.at(-1)?.lines ?? opening), replies: offered };
      const liking = offered.map(reply => prefers(reply, decision));
      return replies[liking.indexOf(Math.max(...liking))];
    };
    const played = scene.proof.variants.map(variant => playOut(scene, variant, pick));
    const accuracy = rounded(mean(played.map(one => one.accuracy)));
    const empathy = rounded(mean(played.map(one => one.empathy)));
    const lower = rounded(mean(played.map(one => Math.min(one.accuracy, one.empathy))));
    return { strategy: name, accuracy, empathy, lower };
  });

const randomPlays = (scene: FindingContext): readonly number[] => {
  let chance: Rng = seeded(SEED);
  const pick: Pick = ({ replies }) => {
    const [value, next] = roll(chance);
    chance = next;
    return replies[Math.floor(value * replies.length)];
  };
  return scene.proof.variants
    .flatMap(variant =>
      Array.from({ length: RANDOM_PLAYS }, () => {
        const { accuracy, empathy } = playOut(scene, variant, pick);
        return Math.min(accuracy, empathy);
      }),
    )
    .toSorted((a, b) => a - b);
};

const decisionAt = (scene: FindingContext, place: ControlLocation): SurveyedDecision => {
  const { proof, places } = scene;
  const arrival = proof.exploration.space.arrivals.find(({ position }) => position === place.id);
  const lines = (arrival?.lines ?? []).map(({ text, tags }) =>
    lineOf(text, tags, proof.scenario.cast),
  );
  const replies = place.choices.map(({ text, tags, source }, index) => {
    const { key, text: words } = replyOf({ index, text, tags: [...tags] });
    const worth = (key.accuracy?.value ?? 0) + (key.empathy?.value ?? 0);
    return { text: words, action: key.action, worth, ...places.of(source) };
  });
  return { heard: heardIn(lines), replies };
};

/** Something is to be chosen, and one is better than another. */
const isChoice = ({ replies }: SurveyedDecision): boolean =>
  new Set(replies.map(({ worth }) => worth)).size > 1;

const decisionsIn = (scene: FindingContext): readonly SurveyedDecision[] => {
  const found = new Map<string, SurveyedDecision>();
  for (const place of scene.proof.exploration.space.places) {
    const key = place.choices.map(({ source }) => source).join('\u0001');
    if (!found.has(key)) found.set(key, decisionAt(scene, place));
  }
  return [...found.values()].filter(isChoice);
};

/** Looks at one scenario that was proved. The same proof gives the same survey. */
export const surveyOf = (scene: FindingContext): Survey => ({
  file: scene.file,
  decisions: decisionsIn(scene),
  strategies: followed(scene),
  random: randomPlays(scene),
});
