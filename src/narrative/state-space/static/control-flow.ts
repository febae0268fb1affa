import {
  COMMAND,
  type InkContainer,
  type InkDivert,
  type InkItem,
  isAssignment,
  isChoicePoint,
  isCommand,
  isCommandOf,
  isContainer,
  isDivert,
} from '../ink-internals.ts';
import { isTarget, type Program } from './program.ts';

/** Which node may come after which. The node `anywhere` leads to every divert target of the story. */
export interface Flow {
  readonly next: readonly (readonly number[])[];
  readonly anywhere: number;
}

/** The compiler's own variable for the way back from a choice's words. */
const RETURN = '$r';

const isReturn = (item: InkItem): boolean =>
  isDivert(item) && item.hasVariableTarget && item.variableDivertName === RETURN;

/** `-> target, $r =`: the label to which a choice's words come back. */
const isReturnLabel = (content: readonly InkItem[], index: number): boolean => {
  for (const item of content.slice(index + 1, index + 4)) {
    if (isAssignment(item)) return item.variableName === RETURN;
  }
  return false;
};

const isAskedFor = (content: readonly InkItem[], index: number): boolean => {
  const item = content[index + 1];
  return isCommandOf(item, COMMAND.readCount) || isCommandOf(item, COMMAND.turnsSince);
};

/** Divert targets that occur as values and may be diverted to through a variable. */
const targetsOf = ({ content }: InkContainer, program: Program): readonly number[] =>
  content.flatMap((item, index) => {
    if (!isTarget(item) || isReturnLabel(content, index) || isAskedFor(content, index)) return [];
    return [program.nodeOfTarget(item)];
  });

/** The label set before a divert to a choice's words, for which the divert is a call. */
const labelBefore = (content: readonly InkItem[], index: number): InkItem | undefined => {
  const back = content.slice(0, index);
  const set = back.findLastIndex(item => isAssignment(item) && item.variableName === RETURN);
  if (set < 0 || back.slice(set).some(isDivert)) return undefined;
  return back.slice(0, set).findLast(isTarget);
};

const divertTargets = (
  divert: InkDivert,
  program: Program,
  anywhere: number,
): readonly number[] => {
  if (divert.isExternal) {
    const fallback = program.story.mainContentContainer.namedContent.get(
      divert.targetPathString ?? '',
    );
    return isContainer(fallback) ? [program.nodeAt(fallback, 0)] : [];
  }
  if (divert.hasVariableTarget) return [anywhere];
  return [program.nodeOfPointer(divert.targetPointer)];
};

const afterDivert = (
  divert: InkDivert,
  container: InkContainer,
  index: number,
  program: Program,
  anywhere: number,
): readonly number[] => {
  if (isReturn(divert)) return [];
  const targets = divertTargets(divert, program, anywhere);
  const label = labelBefore(container.content, index);
  if (isTarget(label)) return [...targets, program.nodeOfTarget(label)];
  const inThread = isCommandOf(container.content[index - 1], COMMAND.startThread);
  const goesOn = divert.pushesToStack || divert.isConditional || divert.isExternal || inThread;
  return goesOn ? [...targets, program.behind(container, index)] : targets;
};

/** `->->` may name another place to go on. */
const afterTunnel = (content: readonly InkItem[], index: number, program: Program, any: number) => {
  const before = content[index - 2];
  if (isTarget(before)) return [program.nodeOfTarget(before)];
  const plain = isCommandOf(content[index - 1], COMMAND.evalEnd) && isVoid(before);
  return plain ? [] : [any];
};

const isVoid = (item: InkItem | undefined): boolean =>
  item !== undefined && !isCommand(item) && !('value' in item) && !('name' in item);

const STOPS: ReadonlySet<number> = new Set([COMMAND.done, COMMAND.end, COMMAND.popFunction]);

const after = (node: number, program: Program, anywhere: number): readonly number[] => {
  const container = program.containerOf(node);
  const index = node - program.nodeAt(container, 0);
  const item = container.content[index];
  const next = program.behind(container, index);
  if (item === undefined) return [next];
  if (isContainer(item)) return item.content.length > 0 ? [program.nodeAt(item, 0)] : [next];
  if (isDivert(item)) return afterDivert(item, container, index, program, anywhere);
  if (isChoicePoint(item)) {
    const target = item.choiceTarget;
    return target === null ? [next] : [next, program.nodeAt(target, 0)];
  }
  if (!isCommand(item)) return [next];
  if (item.commandType === COMMAND.popTunnel) {
    return afterTunnel(container.content, index, program, anywhere);
  }
  return STOPS.has(item.commandType) ? [] : [next];
};

/** Every step that the compiled story may take. Unsure means: it may. */
export const flowOf = (program: Program): Flow => {
  const anywhere = program.size;
  const next: (readonly number[])[] = [];
  for (let node = 0; node < program.size; node++) {
    next.push(after(node, program, anywhere).filter(to => to >= 0));
  }
  const targets = program.containers.flatMap(container => targetsOf(container, program));
  next.push([...new Set(targets)].filter(to => to >= 0));
  return { next, anywhere };
};

/** For each node, whether a reply may still come after it (1). */
export const leadsToReply = (program: Program, { next }: Flow): Uint8Array => {
  const before: number[][] = next.map(() => []);
  next.forEach((targets, node) => {
    for (const to of targets) before[to]?.push(node);
  });
  const leads = new Uint8Array(next.length);
  const waiting = next.flatMap((_, node) => {
    const item = node < program.size ? program.itemAt(node) : undefined;
    return item !== undefined && isChoicePoint(item) ? [node] : [];
  });
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (leads[node] === 1) continue;
    leads[node] = 1;
    waiting.push(...(before[node] ?? []));
  }
  return leads;
};
