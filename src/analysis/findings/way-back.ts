import {
  COMMAND,
  type InkContainer,
  type InkItem,
  isChoicePoint,
  isCommandOf,
  isContainer,
  isDivert,
  isReference,
} from '../../narrative/state-space/ink-internals.ts';
import { flowOf } from '../../narrative/state-space/static/control-flow.ts';
import type { Program } from '../../narrative/state-space/static/program.ts';
import type { FindingContext } from './finding.ts';

/** What lies in front of a place that nobody came to. */
export interface WayBack {
  /** Steps that nobody took and that lead there, the place itself among them. */
  readonly steps: ReadonlySet<number>;
  /**
   * Somewhere in front a step was taken that never went on: something keeps conversations from
   * the place. A condition that never held, or nothing that leads there, is the place's own fault.
   */
  readonly isBlocked: boolean;
  /** Some step that was taken may lead here: it is a matter of conditions whether it does. */
  readonly isOpen: boolean;
  /** Variables that the conditions ask about which were looked at and never held. */
  readonly asks: ReadonlySet<string>;
}

const isCondition = (item: InkItem | undefined): boolean =>
  item !== undefined &&
  ((isDivert(item) && item.isConditional) || (isChoicePoint(item) && item.hasCondition));

const containerAround = (container: InkContainer): InkContainer | null => {
  const { parent } = container;
  return parent !== null && isContainer(parent) ? parent : null;
};

/**
 * Variables in the sum in front of an item. The branches of `{x: - 1: …}` compare with a value that
 * was worked out before the first of them, in the container around.
 */
const askedBefore = (container: InkContainer, index: number): readonly string[] => {
  const before = container.content.slice(0, index);
  const start = before.findLastIndex(item => isCommandOf(item, COMMAND.evalStart));
  const here = before
    .slice(Math.max(0, start))
    .flatMap(item => (isReference(item) && item.name !== null ? [item.name] : []));
  const around =
    start < 0 || isCommandOf(before[0], COMMAND.duplicate) ? containerAround(container) : null;
  const at = around?.content.indexOf(container) ?? -1;
  return around === null || at < 0 ? here : [...here, ...askedBefore(around, at)];
};

/** Walks back from a place of the compiled story over all that nobody passed. */
export const waysBack = (scene: FindingContext): ((node: number) => WayBack) => {
  const { machine } = scene.proof.exploration.space;
  const { program } = machine.facts;
  const before = stepsBefore(program);
  return node => {
    const [steps, asks] = [new Set([node]), new Set<string>()];
    let [isBlocked, isOpen] = [false, false];
    for (const step of steps) {
      for (const from of before[step] ?? []) {
        const isKnown = from < program.size;
        if (isKnown && machine.visited[from] !== 1) {
          steps.add(from);
          continue;
        }
        // From a divert whose target is worked out one may come to any place that it may name.
        isOpen = true;
        if (!isKnown) continue;
        if (!isCondition(program.itemAt(from))) isBlocked = true;
        else for (const name of asksAt(program, from)) asks.add(name);
      }
    }
    return { steps, isBlocked, isOpen, asks };
  };
};

const stepsBefore = (program: Program): readonly (readonly number[])[] => {
  const before: number[][] = [];
  flowOf(program).next.forEach((targets, from) => {
    for (const to of targets) (before[to] ??= []).push(from);
  });
  return before;
};

const asksAt = (program: Program, node: number): readonly string[] => {
  const container = program.containerOf(node);
  return askedBefore(container, node - program.nodeAt(container, 0));
};
