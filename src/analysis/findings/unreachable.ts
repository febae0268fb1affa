import { drawsLots } from './chance.ts';
import { type Consequence, finding, type Finding, type FindingContext } from './finding.ts';
import { type Missed, missedItems, weaveAt } from './missed-lines.ts';
import { type WayBack, waysBack } from './way-back.ts';

/** A stretch of lines that no conversation comes to. */
interface Gap extends Omit<Missed, 'place'> {
  readonly file: string;
  readonly from: number;
  readonly asks: readonly string[];
  to: number;
}

type WaysBack = (node: number) => WayBack;

const gapsOf = (items: readonly Missed[], wayBack: WaysBack): readonly Gap[] => {
  const sorted = items.toSorted(
    (a, b) => a.place.file.localeCompare(b.place.file) || a.place.line - b.place.line,
  );
  const gaps: Gap[] = [];
  for (const { place, ...missed } of sorted) {
    const asks = [...wayBack(missed.node).asks];
    const last = gaps.at(-1);
    const near =
      last !== undefined &&
      last.file === place.file &&
      last.breaksOff === missed.breaksOff &&
      place.line <= last.to + 2 &&
      !(missed.isReply && asks.join() !== last.asks.join());
    if (near) last.to = place.line;
    else gaps.push({ ...missed, asks, file: place.file, from: place.line, to: place.line });
  }
  return gaps;
};

const messageOf = ({ from, to, isReply }: Gap): string => {
  const where = from === to ? 'this line' : `the lines ${from} to ${to}`;
  return isReply
    ? `This reply is never on offer: no conversation ever comes to ${where}.`
    : `No conversation ever comes to ${where}.`;
};

const asConsequence = (gap: Gap): Consequence => ({
  code: 'story/unreachable',
  message: messageOf(gap),
  file: gap.file,
  line: gap.from,
  lines: gap.to - gap.from + 1,
});

const MEND = 'Lead to it, mend the condition before it, or take it out.';
/** The rules ask for such a way out (M10), and it is no fault that nobody needs it. */
const KEEP =
  'The customer never leaves in this way. It may stay as a safeguard; if it should happen, let poor replies cost more.';

const remedyOf = ({ breaksOff, asks }: Gap): string => {
  if (breaksOff) return KEEP;
  if (asks.length === 0) return MEND;
  const names = asks.map(name => `"${name}"`).join(' and ');
  return `The condition before it never holds: it asks about ${names}. Mend it, or take the ${asks.length === 1 ? 'line' : 'lines'} out.`;
};

const describe = (scene: FindingContext, gap: Gap, behind: readonly Gap[]): Finding => ({
  ...finding(scene, {
    code: 'story/unreachable',
    message: messageOf(gap),
    remedy: remedyOf(gap),
    path: gap.path,
  }),
  ...(gap.breaksOff ? { severity: 'information' } : {}),
  file: gap.file,
  line: gap.from,
  lines: gap.to - gap.from + 1,
  ...(gap.asks.length === 0 ? {} : { asks: gap.asks }),
  ...(behind.length === 0 ? {} : { consequences: behind.map(asConsequence) }),
});

/** Gaps that lead to others are the cause of them; of two that lead to each other, the first is. */
const describeAll = (
  scene: FindingContext,
  gaps: readonly Gap[],
  wayBack: WaysBack,
): readonly Finding[] => {
  const ways = gaps.map(({ node }) => wayBack(node).steps);
  const leadsTo = (from: number, to: number): boolean =>
    ways[to]?.has(gaps[from]?.node ?? -1) === true;
  const causeOf = (to: number): number =>
    gaps.findIndex(
      (_, from) => from !== to && leadsTo(from, to) && (from < to || !leadsTo(to, from)),
    );
  const causes = gaps.map((_, gap) => causeOf(gap));
  const rootOf = (gap: number): number => {
    const seen = new Set<number>();
    let at = gap;
    for (let next = causes[at] ?? -1; next >= 0 && !seen.has(next); next = causes[at] ?? -1) {
      seen.add(next);
      at = next;
    }
    return at;
  };
  const roots = gaps.map((_, gap) => rootOf(gap));
  return gaps.flatMap((gap, at) => {
    if (roots[at] !== at) return [];
    return [
      describe(
        scene,
        gap,
        gaps.filter((_, other) => other !== at && roots[other] === at),
      ),
    ];
  });
};

/** Lines that no conversation comes to. */
export interface Unreached {
  /** By a fault of their own, or because of other lines that nobody comes to. */
  readonly findings: readonly Finding[];
  /** Because conversations stop in front of them. */
  readonly behindStops: readonly Consequence[];
}

const remembered = <T>(answer: (node: number) => T): ((node: number) => T) => {
  const known = new Map<number, T>();
  return node => {
    const found = known.get(node) ?? answer(node);
    known.set(node, found);
    return found;
  };
};

/** Replies of which none was on offer where the story ran out: their conditions are why it did. */
const keptBack = ({ proof }: FindingContext, missed: readonly Missed[]): ReadonlySet<number> => {
  const { graph, space } = proof.exploration;
  const stops = graph.terminals
    .filter(({ problem }) => problem?.code === 'story/ran-out')
    .map(({ place }) => weaveAt(space.machine.facts.program, place));
  const replies = missed.filter(({ isReply, weave }) => isReply && stops.includes(weave));
  return new Set(replies.map(({ node }) => node));
};

/** Whether conversations stop in front of something. */
const behindStopsIn = (
  scene: FindingContext,
  missed: readonly Missed[],
  wayBack: WaysBack,
): ((item: Missed) => boolean) => {
  const first = keptBack(scene, missed);
  return ({ node }) => {
    const { steps, isBlocked } = wayBack(node);
    return isBlocked || [...first].some(reply => steps.has(reply));
  };
};

/** Only a complete proof may call something unreachable. `stops`: some conversations stop on the way. */
export const unreachableIn = (scene: FindingContext, stops: boolean): Unreached => {
  const { proof } = scene;
  const nothing = proof.verdict === 'cut' || proof.exploration.graph.edgeTo.length === 0;
  const all = nothing ? [] : missedItems(scene);
  if (all.length === 0) return { findings: [], behindStops: [] };
  const wayBack = remembered(waysBack(scene));
  // Where lots are drawn, one draw was played: another may come to all that conditions decide.
  const missed = drawsLots(scene) ? all.filter(({ node }) => !wayBack(node).isOpen) : all;
  const isBehind = stops ? behindStopsIn(scene, missed, wayBack) : () => false;
  const own = gapsOf(
    missed.filter(item => !isBehind(item)),
    wayBack,
  );
  return {
    findings: describeAll(scene, own, wayBack),
    behindStops: gapsOf(missed.filter(isBehind), wayBack).map(asConsequence),
  };
};
