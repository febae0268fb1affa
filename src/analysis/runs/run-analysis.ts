import { missing } from '../../engine/result.ts';
import { AXES, type ByAxis } from '../../engine/model/acts.ts';
import { advance, begin } from '../../engine/run/conversation.ts';
import { moodOf } from '../../engine/model/mood.ts';
import type { Ending, Line } from '../../engine/model/story-step.ts';
import { addMarks, NO_MARKS } from '../../engine/scoring/score.ts';
import { type BestWay, bestWayIn } from '../graph/best-way.ts';
import { gain, LIMITLESS } from '../graph/ceilings.ts';
import { levelsOfCode } from '../explore/customer-table.ts';
import { type EndingsAhead, endingsAhead } from '../graph/endings-ahead.ts';
import type { Terminal } from '../graph/graph.ts';
import { outDegree, firstEdge } from '../../narrative/graph/digraph.ts';
import type { Proof } from '../proof/proof.ts';
import { storytellerFrom, tellingOf } from '../explore/state-space-storyteller.ts';

/** An ending that can still be reached, and in how many ways: digits, or that there is no last one. */
export interface EndingAhead extends Ending {
  readonly conversations: string;
}

/** Where the best way to go on ends. */
export interface BestEnd extends Ending {
  /** The whole run that leads there, from the first reply. */
  readonly choices: readonly number[];
  /** Effective marks earned at that end. */
  readonly marks: ByAxis<number>;
}

/** A reply that was on offer: what it would have meant. Plain data, fit to be sent by a worker. */
export interface AnalysedReply {
  readonly index: number;
  /** The lines it would have brought next. */
  readonly lines: readonly Line[];
  /** The most that could still be earned in all after it. */
  readonly ceilings: ByAxis<number>;
  /** Endings still reachable after it, the most frequent first. */
  readonly endings: readonly EndingAhead[];
  /** Null where the story has no ending from here. */
  readonly bestEnd: BestEnd | null;
}

export interface AnalysedTurn {
  /** The most that could be earned in all before the reply. */
  readonly ceilings: ByAxis<number>;
  /** Every reply on offer, in the story's order. */
  readonly replies: readonly AnalysedReply[];
}

/** How an expert would have gone through it. */
export interface ExpertPath {
  readonly choices: readonly number[];
  /** Mood before the first reply, then after each. */
  readonly moods: readonly number[];
}

/** What the proof says of one run. */
export interface RunAnalysis {
  readonly best: ByAxis<number>;
  readonly turns: readonly AnalysedTurn[];
  readonly expert: ExpertPath | null;
}

/** Which run is meant. */
export interface RunRequest {
  readonly variant: string;
  /** Places of the replies in the story's order, as a run stores them. */
  readonly choices: readonly number[];
}

interface Tools {
  readonly proof: Proof;
  readonly ahead: EndingsAhead;
  readonly way: BestWay;
}

/** Made once for a proof: a pass over its graph each. */
const toolsOf = (proof: Proof): Tools => ({
  proof,
  ahead: endingsAhead(proof),
  way: bestWayIn(proof),
});

const edgeOf = ({ exploration: { graph } }: Proof, node: number, choice: number): number =>
  firstEdge(graph, node) + choice;

const marksOf = ({ exploration: { graph } }: Proof, edge: number): ByAxis<number> => ({
  accuracy: graph.accuracy[edge] ?? missing(),
  empathy: graph.empathy[edge] ?? missing(),
});

const ceilingsAt = ({ ceilings }: Proof, node: number, earned: ByAxis<number>): ByAxis<number> =>
  addMarks(earned, {
    accuracy: ceilings.accuracy.best[node] ?? missing(),
    empathy: ceilings.empathy.best[node] ?? missing(),
  });

const ceilingsAfter = (proof: Proof, edge: number, earned: ByAxis<number>): ByAxis<number> => {
  const { graph } = proof.exploration;
  const { accuracy, empathy } = proof.ceilings;
  return addMarks(earned, {
    accuracy: gain(graph, graph.accuracy, accuracy.best, edge),
    empathy: gain(graph, graph.empathy, empathy.best, edge),
  });
};

const frequency = ({ conversations }: EndingAhead): number =>
  conversations === 'unbounded' ? Number.POSITIVE_INFINITY : Number(conversations);

const endingsFrom = ({ proof, ahead }: Tools, node: number): readonly EndingAhead[] =>
  ahead
    .from(node)
    .flatMap((count, id) => {
      const terminal = proof.exploration.graph.terminals[id];
      if (terminal === undefined || terminal.problem !== null || count === 0n) return [];
      return [{ ...terminal.ending, conversations: String(count) }];
    })
    .sort((a, b) => frequency(b) - frequency(a));

const marksAlong = (proof: Proof, from: number, choices: readonly number[]): ByAxis<number> => {
  let [node, marks] = [from, NO_MARKS];
  for (const choice of choices) {
    const edge = edgeOf(proof, node, choice);
    marks = addMarks(marks, marksOf(proof, edge));
    node = proof.exploration.graph.edgeTo[edge] ?? missing();
  }
  return marks;
};

interface Spot {
  readonly node: number;
  readonly earned: ByAxis<number>;
  readonly choices: readonly number[];
}

const bestEndFrom = ({ proof, way }: Tools, spot: Spot): BestEnd | null => {
  const { graph } = proof.exploration;
  const { choices, end } = way.from(spot.node);
  const terminal: Terminal | undefined = graph.terminals[graph.terminal[end] ?? missing()];
  if (terminal === undefined || terminal.problem !== null) return null;
  const marks = addMarks(spot.earned, marksAlong(proof, spot.node, choices));
  return { ...terminal.ending, choices: [...spot.choices, ...choices], marks };
};

/** The lines a reply brings, as the story tells them at the levels it leads to. */
const linesAfter = (proof: Proof, node: number, choice: number): readonly Line[] => {
  const { exploration } = proof;
  const { space, customers, stateOf, customerOf } = exploration;
  const offer = exploration.viewOf(node).offers[choice];
  if (offer === undefined) return [];
  const answered = customers.answer(customerOf[node] ?? missing(), offer.key);
  const state = stateOf[node] ?? missing();
  const { arrival } = space.choose(state, choice, levelsOfCode(answered));
  return tellingOf(arrival, offer.reply.text, proof.scenario.cast).lines.filter(
    ({ text }) => text !== '',
  );
};

const after = ({ proof }: Tools, spot: Spot, choice: number): Spot => {
  const edge = edgeOf(proof, spot.node, choice);
  return {
    node: proof.exploration.graph.edgeTo[edge] ?? missing(),
    earned: addMarks(spot.earned, marksOf(proof, edge)),
    choices: [...spot.choices, choice],
  };
};

const judgeReply = (tools: Tools, spot: Spot, choice: number): AnalysedReply => {
  const next = after(tools, spot, choice);
  return {
    index: choice,
    lines: linesAfter(tools.proof, spot.node, choice),
    ceilings: ceilingsAfter(tools.proof, edgeOf(tools.proof, spot.node, choice), spot.earned),
    endings: endingsFrom(tools, next.node),
    bestEnd: bestEndFrom(tools, next),
  };
};

const judgeTurn = (tools: Tools, spot: Spot): AnalysedTurn => ({
  ceilings: ceilingsAt(tools.proof, spot.node, spot.earned),
  replies: Array.from(
    { length: outDegree(tools.proof.exploration.graph, spot.node) },
    (_, choice) => judgeReply(tools, spot, choice),
  ),
});

/** An expert's conversation, played with the engine on what the proof knows. */
const expertOf = (proof: Proof, variant: string): ExpertPath | null => {
  const golden = proof.variants.find(known => known.variant.id === variant)?.golden ?? null;
  if (golden === null) return null;
  const teller = storytellerFrom(proof.exploration.space, proof.scenario, variant);
  let conversation = begin(proof.scenario, teller);
  for (const choice of golden.choices) {
    if (conversation.ok) conversation = advance(conversation.value, teller, choice);
  }
  if (!conversation.ok) return null;
  const { start, turns } = conversation.value;
  const moods = [start, ...turns.map(turn => turn.after)].map(moodOf);
  return { choices: golden.choices, moods };
};

/** Every turn of a run from its root; null where it chose what was not offered. */
const turnsFrom = (
  tools: Tools,
  root: number,
  choices: readonly number[],
): readonly AnalysedTurn[] | null => {
  const turns: AnalysedTurn[] = [];
  let spot: Spot = { node: root, earned: NO_MARKS, choices: [] };
  for (const choice of choices) {
    if (choice >= outDegree(tools.proof.exploration.graph, spot.node)) return null;
    turns.push(judgeTurn(tools, spot));
    spot = after(tools, spot, choice);
  }
  return turns;
};

/** Asks a proof about runs. */
export interface Judge {
  /** Null where the proof cannot say: it was cut, marks have no limit, or the run is not of this story. */
  judge(run: RunRequest): RunAnalysis | null;
}

export const judgeFrom = (proof: Proof): Judge => {
  // Made now rather than at the first question: whoever asks has just finished a conversation.
  const tools = proof.verdict === 'complete' ? toolsOf(proof) : null;
  return {
    judge({ variant, choices }) {
      const root = proof.variants.find(known => known.variant.id === variant)?.root;
      if (tools === null || root === undefined) return null;
      const best = ceilingsAt(proof, root, NO_MARKS);
      if (AXES.some(axis => Math.abs(best[axis]) >= LIMITLESS / 2)) return null;
      const turns = turnsFrom(tools, root, choices);
      return turns === null ? null : { best, turns, expert: expertOf(proof, variant) };
    },
  };
};
