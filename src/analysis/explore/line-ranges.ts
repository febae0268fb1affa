import { missing } from '../../engine/result.ts';
import { type Levels } from '../../engine/model/customer.ts';
import { moodOf } from '../../engine/model/mood.ts';
import type { Arrival } from '../../narrative/state-space/turns/control-location.ts';
import { endingOf, lineOf } from '../../narrative/story/storyteller.ts';
import type { Scenario } from '../../engine/model/scenario.ts';
import { outDegree } from '../../narrative/graph/digraph.ts';
import { levelsOfCode, trustsOf, withTrust } from './customer-table.ts';
import type { Exploration } from './explore.ts';

export interface Range {
  readonly least: number;
  readonly most: number;
}

/** A line, or the sentence of an ending, with the heat and the mood in which it can be told (C2). */
export interface LineRange {
  readonly kind: 'line' | 'ending';
  readonly speaker: string | null;
  readonly text: string;
  /** As the story says it: with its speaker, or as the tag that it is. */
  readonly written: string;
  readonly heat: Range;
  readonly mood: Range;
}

const wider = (range: Range | undefined, value: number): Range => ({
  least: Math.min(range?.least ?? value, value),
  most: Math.max(range?.most ?? value, value),
});

interface Span {
  readonly arrival: Arrival;
  readonly said: string | null;
  readonly heat: Range;
  readonly mood: Range;
}

const holds = ({ least, most }: Range, value: number): boolean => value >= least && value <= most;

/** For each turn that can be told, the levels at which it is. */
class Spans {
  readonly all: (Span | undefined)[] = [];

  note(arrival: Arrival, said: string | null, levels: Levels): void {
    const known = this.all[arrival.id];
    const mood = moodOf(levels);
    // Asked for every reply of every state: nearly always there is nothing new.
    if (known !== undefined && holds(known.heat, levels.heat) && holds(known.mood, mood)) return;
    const heat = wider(known?.heat, levels.heat);
    this.all[arrival.id] = { arrival, said, heat, mood: wider(known?.mood, mood) };
  }
}

/**
 * States leave trust out where nothing asks for it any more. Here it is followed all the same: for
 * each node every trust with which some way comes to it.
 */
class TrustWalk {
  readonly spans = new Spans();
  private readonly trusts: Uint16Array;
  private readonly waiting: number[] = [];
  private readonly exploration: Exploration;

  constructor(exploration: Exploration) {
    this.exploration = exploration;
    this.trusts = new Uint16Array(exploration.graph.nodes);
  }

  /** Comes to a node with this trust. */
  reach(node: number, trust: number): void {
    if ((this.exploration.graph.terminal[node] ?? missing()) >= 0) return;
    const known = this.trusts[node] ?? 0;
    const now = known | (1 << trust);
    if (now === known) return;
    this.trusts[node] = now;
    this.waiting.push(node);
  }

  run(): void {
    const done = new Uint16Array(this.trusts.length);
    for (let node = this.waiting.pop(); node !== undefined; node = this.waiting.pop()) {
      const fresh = (this.trusts[node] ?? 0) & ~(done[node] ?? 0);
      done[node] = this.trusts[node] ?? 0;
      if (fresh !== 0) this.leave(node, trustsOf(fresh));
    }
  }

  private leave(node: number, trusts: readonly number[]): void {
    const { graph, stateOf, customerOf, customers, space } = this.exploration;
    const { offers } = this.exploration.viewOf(node);
    const from = graph.edgeStart[node] ?? missing();
    for (let choice = 0; choice < outDegree(graph, node); choice++) {
      const { key, reply } = offers[choice] ?? missing();
      const to = graph.edgeTo[from + choice] ?? missing();
      for (const trust of trusts) {
        const answered = customers.answer(withTrust(customerOf[node] ?? missing(), trust), key);
        const levels = levelsOfCode(answered);
        const { arrival } = space.choose(stateOf[node] ?? missing(), choice, levels);
        this.spans.note(arrival, reply.text, levels);
        const after = this.exploration.hear(answered, arrival, reply.text);
        this.reach(to, levelsOfCode(after).trust);
      }
    }
  }
}

const spansOf = (exploration: Exploration, { variants, start }: Scenario): Spans => {
  const walk = new TrustWalk(exploration);
  variants.forEach(({ id }, index) => {
    const { arrival } = exploration.space.open(id, start);
    walk.spans.note(arrival, null, start);
    walk.reach(exploration.graph.roots[index] ?? missing(), start.trust);
  });
  walk.run();
  return walk.spans;
};

type Told = Pick<LineRange, 'kind' | 'speaker' | 'text' | 'written'>;

const toldIn = ({ arrival, said }: Span, cast: readonly string[]): readonly Told[] =>
  arrival.lines.flatMap(({ text, tags }, index): readonly Told[] => {
    const ending = endingOf(tags);
    const line = lineOf(text, tags, cast);
    const echo = index === 0 && said !== null && text.trim() === said;
    return [
      ...(line.text === '' || echo
        ? []
        : [{ kind: 'line', ...line, written: text.trim() } as const]),
      ...(ending === null
        ? []
        : [
            {
              kind: 'ending',
              speaker: null,
              text: ending.summary,
              written: ending.summary,
            } as const,
          ]),
    ];
  });

const rangesIn = (exploration: Exploration, scenario: Scenario): readonly LineRange[] => {
  const found = new Map<string, LineRange>();
  for (const span of spansOf(exploration, scenario).all) {
    if (span === undefined) continue;
    for (const { kind, speaker, text, written } of toldIn(span, scenario.cast)) {
      const key = `${kind} ${written}`;
      const known = found.get(key);
      const heat = wider(wider(known?.heat, span.heat.least), span.heat.most);
      const mood = wider(wider(known?.mood, span.mood.least), span.mood.most);
      found.set(key, { kind, speaker, text, written, heat, mood });
    }
  }
  return [...found.values()];
};

/** Worked out once for a finding, a report and the studio. */
const known = new WeakMap<Exploration, readonly LineRange[]>();

/** Every line and ending of a scenario, with the range of heat and mood in which it can be told. */
export const lineRangesOf = (
  exploration: Exploration,
  scenario: Scenario,
): readonly LineRange[] => {
  if (exploration.plain) return [];
  const ranges = known.get(exploration) ?? rangesIn(exploration, scenario);
  known.set(exploration, ranges);
  return ranges;
};
