import { angerPays } from './anger.ts';
import { bestPath } from './best-path.ts';
import { noDilemma } from './dilemmas.ts';
import { chance } from './chance.ts';
import { passedOver } from './endings.ts';
import { fairness } from './fairness.ts';
import { anyMood } from './lines.ts';
import { costlessUntruths } from './untruths.ts';
import { unreachableIn } from './unreachable.ts';
import { foldUnder, inOrder } from './order.ts';
import { cutShort } from './cut.ts';
import type { Finder, Finding, FindingContext } from './finding.ts';
import { limitless } from './limitless.ts';
import { unasked, unequalPaths } from './balance.ts';
import { noGolden } from './golden.ts';
import { oneSided } from './one-sided.ts';
import { replyFindings } from './replies.ts';
import { externals, faults, neverEnds, neverStarts, untagged, warnings } from './story.ts';
import { readingGrade, stalePolicies } from './wording.ts';

const FINDERS: readonly Finder[] = [
  neverStarts,
  faults,
  neverEnds,
  untagged,
  passedOver,
  externals,
  chance,
  warnings,
  cutShort,
  limitless,
  noGolden,
  unasked,
  oneSided,
  unequalPaths,
  bestPath,
  fairness,
  angerPays,
  noDilemma,
  costlessUntruths,
  anyMood,
  replyFindings,
  readingGrade,
  stalePolicies,
];

/** What can be said of any ink; the others are about scenarios. */
const OF_PLAIN_INK: readonly Finder[] = [
  neverStarts,
  faults,
  neverEnds,
  externals,
  chance,
  warnings,
  cutShort,
];

const findersFor = ({ proof }: FindingContext): readonly Finder[] =>
  proof.exploration.plain ? OF_PLAIN_INK : FINDERS;

/** Faults at which conversations stop: whatever would have come behind is not reached. */
const STOPS: ReadonlySet<string> = new Set([
  'story/never-rests',
  'story/script-error',
  'story/ran-out',
  'story/never-ends',
  'story/never-starts',
]);

/** Judgements about whole conversations, which mean little while some of them stop on the way. */
export const ABOUT_WHOLE_WAYS: ReadonlySet<string> = new Set([
  'golden/none',
  'play/one-sided',
  'paths/unequal',
  'grievance/never-acknowledged',
  'grievance/only-by-mistake',
  'fact/never-revealed',
  'decision/no-dilemma',
  'owed/never-paid',
  'owed/best-path',
  'mood/full-early',
  'mood/stands-still',
  'anger/pays',
]);

/** Judgements that compare marks and moods, whichever they are: a tag that was not read changes them. */
export const ABOUT_MARKS: ReadonlySet<string> = new Set([
  ...ABOUT_WHOLE_WAYS,
  'reply/straw',
  'reply/best-is-longest',
  'reply/best-in-same-place',
  'reply/best-has-only-feeling',
  'untruth/costs-nothing',
  'line/any-mood',
]);

/** Over before it starts: that it never starts, or does not say how it ends, follows from the fault. */
const neverBegan = ({ proof }: FindingContext, { code }: Finding): boolean =>
  proof.exploration.graph.edgeTo.length === 0 &&
  (code === 'story/never-starts' || code === 'ending/missing');

/** Everything that the proof has to say to the author: causes, in the order to mend them. */
export const findingsOf = (scene: FindingContext): readonly Finding[] => {
  const found = findersFor(scene).flatMap(finder => finder(scene));
  const stops = found.some(({ code }) => STOPS.has(code));
  const unreached = unreachableIn(scene, stops);
  const folded = foldUnder(
    [...found, ...unreached.findings],
    ({ code }) => STOPS.has(code),
    finding => ABOUT_WHOLE_WAYS.has(finding.code) || neverBegan(scene, finding),
    unreached.behindStops,
  );
  return inOrder(folded);
};
