import { isDivert } from '../../narrative/state-space/ink-internals.ts';
import { flowOf } from '../../narrative/state-space/static/control-flow.ts';
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
}

/** Walks back from a place of the compiled story over all that nobody passed. */
export const waysBack = (scene: FindingContext): ((node: number) => WayBack) => {
  const { machine } = scene.proof.exploration.space;
  const { program } = machine.facts;
  const before: number[][] = [];
  flowOf(program).next.forEach((targets, from) => {
    for (const to of targets) (before[to] ??= []).push(from);
  });
  const isCondition = (node: number): boolean => {
    const item = program.itemAt(node);
    return item !== undefined && isDivert(item) && item.isConditional;
  };
  return node => {
    const steps = new Set([node]);
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
        isBlocked ||= isKnown && !isCondition(from);
      }
    }
    return { steps, isBlocked, isOpen };
  };
};
