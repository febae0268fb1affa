import { byAxis, type ByAxis } from '../../engine/model/acts.ts';
import { advance, begin, type Conversation } from '../../engine/run/conversation.ts';
import { storytellerFrom } from '../explore/state-space-storyteller.ts';
import { gradeOf, wordsIn } from '../findings/readability.ts';
import { ARCHETYPES, type Archetype, type Played } from '../proof/archetypes.ts';
import type { Proof, VariantProof } from '../proof/proof.ts';

/** How one of the modelled players fares in a form. */
export interface FormPlayer extends ByAxis<number> {
  readonly name: Archetype;
}

/** What a form asks of whoever gets it. */
export interface FormFacts {
  /** Decisions in which something is at stake, on any way through it. */
  readonly fewest: number;
  readonly most: number;
  /** The most marks that can be earned. */
  readonly best: ByAxis<number>;
  /** Scores, 0 … 100, as weighed over all its parts. */
  readonly players: readonly FormPlayer[];
  /** School grade of what is read in it; null where it is not in English. */
  readonly grade: number | null;
  /** Words read by the expert: lines, and every reply on offer. */
  readonly words: number;
}

/** One scenario in one of its variants. */
export interface FormPart {
  readonly proof: Proof;
  readonly variant: string;
}

interface Known {
  readonly proved: VariantProof;
  readonly best: ByAxis<number>;
  readonly texts: readonly (readonly string[])[];
}

/** What somebody reads who replies so. */
const textsRead = ({ opening, turns }: Conversation): readonly string[] => [
  ...opening.map(({ text }) => text),
  ...turns.flatMap(({ offered, lines }) => [...offered, ...lines].map(({ text }) => text)),
];

const readBy = ({ proof, variant }: FormPart, { choices }: Played): readonly string[] => {
  const teller = storytellerFrom(proof.exploration.space, proof.scenario, variant);
  let conversation = begin(proof.scenario, teller);
  for (const choice of choices) {
    if (conversation.ok) conversation = advance(conversation.value, teller, choice);
  }
  return conversation.ok ? textsRead(conversation.value) : [];
};

const knownOf = (part: FormPart): Known | null => {
  const proved = part.proof.variants.find(({ variant }) => variant.id === part.variant);
  if (proved === undefined) return null;
  const best = byAxis(axis => proved.marks[axis].best ?? 0);
  return { proved, best, texts: proved.archetypes.map(played => readBy(part, played)) };
};

const sumOver = (parts: readonly Known[], of: (part: Known) => number): number =>
  parts.reduce((sum, part) => sum + of(part), 0);

/** A part weighs as much as can be earned in it, as in the score of a person. */
const playerOf = (parts: readonly Known[], name: Archetype): FormPlayer => {
  const scores = byAxis(axis => {
    const best = sumOver(parts, part => part.best[axis]);
    const marks = sumOver(parts, ({ proved, best: own }) => {
      const played = proved.archetypes.find(archetype => archetype.name === name);
      return ((played?.[axis] ?? 0) * own[axis]) / 100;
    });
    return best === 0 ? 0 : Math.round((100 * marks) / best);
  });
  return { name, ...scores };
};

const isEnglish = ({ proof }: FormPart): boolean => /^en\b/i.test(proof.scenario.language);

/** Null where a part has no such variant. */
export const formFactsOf = (parts: readonly FormPart[]): FormFacts | null => {
  const known = parts.map(knownOf).filter(part => part !== null);
  if (known.length < parts.length) return null;
  const read = [...new Set(known.flatMap(({ texts }) => texts.flat()))];
  const expert = known.flatMap(({ texts }) => texts[ARCHETYPES.indexOf('expert')] ?? []);
  return {
    fewest: sumOver(known, ({ proved }) => proved.scored.fewest ?? 0),
    most: sumOver(known, ({ proved }) => proved.scored.most ?? 0),
    best: byAxis(axis => sumOver(known, ({ best }) => best[axis])),
    players: ARCHETYPES.map(name => playerOf(known, name)),
    grade: parts.every(isEnglish) ? gradeOf(read) : null,
    words: expert.flatMap(wordsIn).length,
  };
};
