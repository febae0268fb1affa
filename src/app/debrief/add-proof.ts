import type {
  AnalysedReply,
  AnalysedTurn,
  RunAnalysis,
  RunRequest,
} from '../../analysis/runs/run-analysis.ts';
import { AXES, type ByAxis } from '../../engine/model/acts.ts';
import {
  avoidable,
  qualitiesOf,
  qualityOf,
  turningPointOf,
} from '../../engine/scoring/move-quality.ts';
import { scores } from '../../engine/scoring/score.ts';
import type { Debrief, OfferedReply } from './debrief.ts';
import type { UnreadCard } from './hidden.ts';
import type { ProofTask } from '../proofs/proof-port.ts';
import type { ProvedReply, ProvedTurn } from './proved-debrief.ts';
import { turnGuessOf } from './self-assessment.ts';
import type { RunRecord } from '../runs/run-record.ts';

const minus = (a: ByAxis<number>, b: ByAxis<number>): ByAxis<number> => ({
  accuracy: a.accuracy - b.accuracy,
  empathy: a.empathy - b.empathy,
});

const proveReply = (
  offer: OfferedReply,
  judged: AnalysedReply,
  turn: AnalysedTurn,
  best: ByAxis<number>,
): ProvedReply => {
  const regret = minus(turn.ceilings, judged.ceilings);
  const given = avoidable(
    regret,
    turn.replies.map(reply => minus(turn.ceilings, reply.ceilings)),
  );
  const { lines, endings, bestEnd } = judged;
  return {
    ...offer,
    regret,
    given,
    quality: qualityOf(given, offer.breaches.length > 0),
    ceilings: scores(judged.ceilings, best),
    lines,
    endings,
    bestEnd: bestEnd === null ? null : { ...bestEnd, scores: scores(bestEnd.marks, best) },
  };
};

const repliesOf = (
  offered: readonly OfferedReply[],
  turn: AnalysedTurn,
  best: ByAxis<number>,
): readonly ProvedReply[] =>
  offered.flatMap(offer => {
    const judged = turn.replies.find(({ index }) => index === offer.index);
    return judged === undefined ? [] : [proveReply(offer, judged, turn, best)];
  });

const takenOf = (replies: readonly ProvedReply[]): ProvedReply | undefined =>
  replies.find(({ taken }) => taken);

type Unnamed = Omit<ProvedTurn, 'quality'>;

const unnamedTurns = (debrief: Debrief, { best, turns }: RunAnalysis): readonly Unnamed[] =>
  debrief.turns.flatMap(({ number, offered }, at) => {
    const judged = turns[at];
    const replies = judged === undefined ? [] : repliesOf(offered, judged, best);
    const taken = takenOf(replies);
    if (judged === undefined || taken === undefined) return [];
    const { regret, given, ceilings: ceilingsAfter } = taken;
    const ceilingsBefore = scores(judged.ceilings, best);
    return [{ number, regret, given, ceilingsBefore, ceilingsAfter, replies }];
  });

const hasBreach = ({ replies }: Unnamed): boolean =>
  replies.some(({ taken, breaches }) => taken && breaches.length > 0);

const named = (turns: readonly Unnamed[]): readonly ProvedTurn[] => {
  const qualities = qualitiesOf(
    turns.map(turn => ({ given: turn.given, breached: hasBreach(turn) })),
  );
  return turns.map((turn, at) => ({ ...turn, quality: qualities[at] ?? 'fine' }));
};

/** The card that the best reply of a turn rests on, where another one was given. */
const missedCard = ({
  titles,
  turn,
}: {
  titles: Debrief['cardTitles'];
  turn: ProvedTurn;
}): readonly UnreadCard[] => {
  const best = turn.replies.find(reply => reply.given === 0 && reply.card !== null);
  const card = best?.card ?? null;
  if (best === undefined || card === null || turn.given === 0) return [];
  return [{ card, title: titles[card] ?? card, turn: turn.number, said: best.said.text }];
};

/** Cards that would have decided something and were never opened, each where it mattered first. */
const unreadIn = (
  { run, cardTitles }: Debrief,
  turns: readonly ProvedTurn[],
): readonly UnreadCard[] => {
  const opened = new Set(run.deskReads.map(({ card }) => card));
  const missed = turns
    .flatMap(turn => missedCard({ titles: cardTitles, turn }))
    .filter(({ card }) => !opened.has(card));
  return missed.filter(({ card }, at) => missed.findIndex(one => one.card === card) === at);
};

/** The proof and the run agree: the same marks were earned. */
const agrees = (debrief: Debrief, { turns, best }: RunAnalysis): boolean =>
  turns.length === debrief.turns.length && AXES.every(axis => best[axis] === debrief.best[axis]);

/** Where it turned, and how near the learner's own guess came. */
const turningIn = ({ run: { reflection } }: Debrief, turns: readonly ProvedTurn[]) => {
  const turned = turningPointOf(turns.map(({ given }) => given));
  const turningPoint = turned === null ? null : turned + 1;
  const turnGuess = reflection && turnGuessOf(reflection.turningPoint, turningPoint);
  return { turningPoint, turnGuess };
};

/**
 * The second stage of a debrief: what the proof says of every reply. Unchanged where the audience
 * may not see alternatives, or where the judgement is of another story.
 */
export const withProof = (debrief: Debrief, judgement: RunAnalysis | null): Debrief => {
  if (judgement === null || !debrief.sight.alternatives || !agrees(debrief, judgement)) {
    return debrief;
  }
  const turns = named(unnamedTurns(debrief, judgement));
  return {
    ...debrief,
    proof: {
      turns,
      ceilings: [scores(judgement.best, judgement.best), ...turns.map(turn => turn.ceilingsAfter)],
      ...turningIn(debrief, turns),
      expert: judgement.expert,
      unread: unreadIn(debrief, turns),
    },
  };
};

/** What to ask the proof about a run. */
export const requestFor = ({ variant, choices }: RunRecord): RunRequest => ({
  variant,
  choices: choices.map(({ index }) => index),
});

/** Waits for the proof and adds what it says. Nothing is asked where nothing of it may be shown. */
export const judged = async (
  debrief: Debrief,
  proof: Pick<ProofTask, 'judge'>,
): Promise<Debrief> =>
  debrief.sight.alternatives
    ? withProof(debrief, await proof.judge(requestFor(debrief.run)))
    : debrief;
