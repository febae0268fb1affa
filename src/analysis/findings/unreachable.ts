import { flowOf } from '../../narrative/state-space/static/control-flow.ts';
import {
  COMMAND,
  type InkContainer,
  isChoicePoint,
  isCommandOf,
  isContainer,
  isValueOf,
  VALUE,
} from '../../narrative/state-space/ink-internals.ts';
import type { Program } from '../../narrative/state-space/static/program.ts';
import type { SourcePlace } from '../../narrative/source/source-map.ts';
import { parseTags } from '../../narrative/profile/tag.ts';
import { valuesOf } from '../../narrative/profile/tag-vocabulary.ts';
import { drawsLots } from './chance.ts';
import { type Consequence, finding, type Finding, type FindingContext } from './finding.ts';
import { type WayBack, waysBack } from './way-back.ts';
import { tagsOfKnot } from './wording.ts';

/** A stretch of lines that no conversation comes to. */
interface Gap {
  readonly path: string;
  /** Where it begins in the compiled story. */
  readonly node: number;
  /** The customer walks out here, and the conversation is over. */
  readonly breaksOff: boolean;
  readonly file: string;
  readonly from: number;
  to: number;
}

const isDeskCard = (knot: InkContainer): boolean =>
  parseTags(tagsOfKnot(knot)).some(tag => tag.key === 'desk');

/** Nodes that the cards of the desk lead to: they are read beside the conversation. */
const deskNodes = (program: Program): Uint8Array => {
  const knots = [...program.story.mainContentContainer.namedContent.values()].filter(isContainer);
  const { next, anywhere } = flowOf(program);
  const seen = new Uint8Array(anywhere + 1);
  const waiting = knots.filter(isDeskCard).map(knot => program.nodeAt(knot, 0));
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (seen[node] === 1) continue;
    seen[node] = 1;
    waiting.push(...(next[node] ?? []));
  }
  return seen;
};

/** Items of a container that a reader would see: replies, and text outside sums. */
const visibleItems = ({ content }: InkContainer): readonly number[] => {
  let sum = false;
  return content.flatMap((item, index) => {
    if (isCommandOf(item, COMMAND.evalStart)) sum = true;
    if (isCommandOf(item, COMMAND.evalEnd)) sum = false;
    if (isChoicePoint(item)) return [index];
    const text = isValueOf(item, VALUE.string) ? String(item.value) : '';
    return !sum && /\S/.test(text) ? [index] : [];
  });
};

interface Missed {
  readonly place: SourcePlace;
  readonly path: string;
  readonly node: number;
  readonly breaksOff: boolean;
}

/** Ends here in one way only: the customer leaves. */
const breaksOff = (container: InkContainer): boolean => {
  const endings = valuesOf(parseTags(tagsOfKnot(container)), 'ending');
  return endings.length > 0 && endings.every(({ kind }) => kind === 'left');
};

/** Text and replies that nothing passed. */
const missedItems = (
  scene: FindingContext,
): readonly { container: InkContainer; index: number }[] => {
  const { machine } = scene.proof.exploration.space;
  const { program } = machine.facts;
  const open = program.containers.flatMap(container =>
    visibleItems(container)
      .filter(index => machine.visited[program.nodeAt(container, index)] !== 1)
      .map(index => ({ container, index })),
  );
  if (open.length === 0) return [];
  const desk = deskNodes(program);
  return open.filter(({ container, index }) => desk[program.nodeAt(container, index)] !== 1);
};

/** Lines of which some part was passed are no gap: an alternative may be. */
const reachedLines = (scene: FindingContext): ReadonlySet<string> => {
  const { machine } = scene.proof.exploration.space;
  const reached = new Set<string>();
  for (const container of machine.facts.program.containers) {
    const path = container.path.toString();
    for (const index of visibleItems(container)) {
      if (machine.visited[machine.facts.program.nodeAt(container, index)] !== 1) continue;
      const place = scene.places.itemOf(path, index);
      if (place !== null) reached.add(`${place.file}:${place.line}`);
    }
  }
  return reached;
};

const placed = (scene: FindingContext): readonly Missed[] => {
  const missed = missedItems(scene);
  if (missed.length === 0) return [];
  const reached = reachedLines(scene);
  return missed.flatMap(({ container, index }) => {
    const path = container.path.toString();
    const place = scene.places.itemOf(path, index);
    if (place === null || reached.has(`${place.file}:${place.line}`)) return [];
    const node = scene.proof.exploration.space.machine.facts.program.nodeAt(container, index);
    return [{ place, path: `${path}.${index}`, node, breaksOff: breaksOff(container) }];
  });
};

const gapsOf = (items: readonly Missed[]): readonly Gap[] => {
  const sorted = items.toSorted(
    (a, b) => a.place.file.localeCompare(b.place.file) || a.place.line - b.place.line,
  );
  const gaps: Gap[] = [];
  for (const { place, ...missed } of sorted) {
    const last = gaps.at(-1);
    const near =
      last !== undefined &&
      last.file === place.file &&
      last.breaksOff === missed.breaksOff &&
      place.line <= last.to + 2;
    if (near) last.to = place.line;
    else gaps.push({ ...missed, file: place.file, from: place.line, to: place.line });
  }
  return gaps;
};

const messageOf = ({ from, to }: Gap): string =>
  from === to
    ? 'No conversation ever comes to this line.'
    : `No conversation ever comes to the lines ${from} to ${to}.`;

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

const describe = (scene: FindingContext, gap: Gap, behind: readonly Gap[]): Finding => ({
  ...finding(scene, {
    code: 'story/unreachable',
    message: messageOf(gap),
    remedy: gap.breaksOff ? KEEP : MEND,
    path: gap.path,
  }),
  ...(gap.breaksOff ? { severity: 'warning' } : {}),
  file: gap.file,
  line: gap.from,
  lines: gap.to - gap.from + 1,
  ...(behind.length === 0 ? {} : { consequences: behind.map(asConsequence) }),
});

/** Gaps that lead to others are the cause of them; of two that lead to each other, the first is. */
const describeAll = (
  scene: FindingContext,
  gaps: readonly Gap[],
  wayBack: (node: number) => WayBack,
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

/** Only a complete proof may call something unreachable. `stops`: some conversations stop on the way. */
export const unreachableIn = (scene: FindingContext, stops: boolean): Unreached => {
  const { proof } = scene;
  const nothing = proof.verdict === 'cut' || proof.exploration.graph.edgeTo.length === 0;
  const all = nothing ? [] : placed(scene);
  if (all.length === 0) return { findings: [], behindStops: [] };
  const wayBack = waysBack(scene);
  // Where lots are drawn, one draw was played: another may come to all that conditions decide.
  const missed = drawsLots(scene) ? all.filter(({ node }) => !wayBack(node).isOpen) : all;
  const isBehind = ({ node }: Missed): boolean => stops && wayBack(node).isBlocked;
  return {
    findings: describeAll(scene, gapsOf(missed.filter(item => !isBehind(item))), wayBack),
    behindStops: gapsOf(missed.filter(isBehind)).map(asConsequence),
  };
};
