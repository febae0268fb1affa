import { GOLDEN_SCORE } from '../graph/golden-path.ts';
import { deskCardsIn } from '../findings/desk-cards.ts';
import type { Finding } from '../findings/finding.ts';
import type { Proof } from './proof.ts';

/** What a scenario needs before people may be compared by it. */
export const FITNESS_CRITERIA = [
  'proved',
  'sound',
  'equal-paths',
  'enough-decisions',
  'best-path',
  'comparable-variants',
  'policies',
  'sources',
  'ids',
  'notes',
  'no-telltales',
  'fair-players',
  'plain-words',
] as const;
export type FitnessCriterion = (typeof FITNESS_CRITERIA)[number];

export interface Fitness {
  readonly fit: boolean;
  /** What it lacks, in the order in which to mend it. */
  readonly lacks: readonly FitnessCriterion[];
}

/** Fewer scored decisions say more about the day than about the person. */
const LEAST_DECISIONS = 8;

/** The variants' best sums of marks may differ by so much of the larger one. */
export const VARIANT_SPREAD = 0.15;

const TELLTALES = /^reply\/best-|^decision\/no-dilemma$/;

/** Most and least of the best sums of an axis, over the variants. */
const isComparable = ({ variants }: Proof): boolean =>
  (['accuracy', 'empathy'] as const).every(axis => {
    const best = variants.map(({ marks }) => marks[axis].best ?? Number.POSITIVE_INFINITY);
    return Math.min(...best) >= (1 - VARIANT_SPREAD) * Math.max(...best);
  });

const hasEqualPaths = ({ variants }: Proof): boolean => {
  const [first] = variants;
  return variants.every(
    ({ scored }) => scored.fewest === scored.most && scored.most === first?.scored.most,
  );
};

const hasEnough = ({ variants }: Proof): boolean =>
  variants.every(({ scored }) => (scored.fewest ?? 0) >= LEAST_DECISIONS);

const hasBestPath = ({ variants }: Proof): boolean =>
  variants.every(
    ({ golden }) =>
      golden !== null && golden.accuracy >= GOLDEN_SCORE && golden.empathy >= GOLDEN_SCORE,
  );

const hasIds = ({ exploration: { space } }: Proof): boolean =>
  space.places.every(({ choices }) =>
    choices.every(({ tags }) => tags.some(tag => /^\s*id\s*:/.test(tag))),
  );

/** Judgement is asked for, and not what somebody knows of this house: its rules can be read at the desk. */
const policiesOf = (proof: Proof) => deskCardsIn(proof).filter(({ kind }) => kind === 'policy');

/** Everybody is held to rules that somebody can look up, as they were on a day that is named. */
const hasSources = (proof: Proof): boolean =>
  proof.scenario.asAt !== undefined &&
  policiesOf(proof).every(({ source, asAt }) => source !== undefined && asAt !== undefined);

/**
 * Whether people can be asked the same and be compared: every conversation was played, all are
 * equally long, the right one can be found, and neither the surface of a reply nor one habit wins.
 */
export const fitnessOf = (proof: Proof, findings: readonly Finding[]): Fitness => {
  const has = (test: (finding: Finding) => boolean): boolean => findings.some(test);
  const lacking: Readonly<Record<FitnessCriterion, boolean>> = {
    proved: proof.verdict !== 'complete',
    sound: has(({ severity }) => severity === 'error'),
    'equal-paths': !hasEqualPaths(proof),
    'enough-decisions': !hasEnough(proof),
    'best-path': !hasBestPath(proof),
    'comparable-variants': !isComparable(proof),
    policies: policiesOf(proof).length === 0,
    sources: !hasSources(proof) || has(({ code }) => code === 'policy/out-of-date'),
    ids: !hasIds(proof),
    notes: has(({ code }) => code === 'reply/no-why'),
    'no-telltales': has(({ code }) => TELLTALES.test(code)),
    'fair-players': has(({ code }) => code === 'play/one-sided' || code === 'anger/pays'),
    'plain-words': has(({ code }) => code === 'text/hard-to-read' || code === 'reply/too-long'),
  };
  const lacks = FITNESS_CRITERIA.filter(criterion => lacking[criterion]);
  return { fit: lacks.length === 0, lacks };
};
