import type {
  InkChoice,
  InkContainer,
  InkElement,
  InkPath,
  InkThread,
  InkStory,
} from '../ink-internals.ts';
import { isContainer } from '../ink-internals.ts';
import { type TurnEffects, resumeNode } from '../static/liveness.ts';
import { valueKey } from '../value-table.ts';
import { VALUE } from '../ink-internals.ts';

/** A choice at rest: what it says, where it leads, and the call stack that it was made on. */
export interface RestingChoice {
  readonly text: string;
  readonly tags: readonly string[];
  readonly target: InkPath;
  readonly source: string;
  readonly thread: InkThread;
}

/** Where the story waits for a choice, without anything that cannot be read again. */
export interface Position {
  readonly key: string;
  readonly choices: readonly RestingChoice[];
  /** Nodes from which the story goes on here: after each choice, and in those who called. */
  readonly nodes: readonly number[];
  /** Variables that a temporary points to. */
  readonly pointedTo: ReadonlySet<number>;
}

/** The value of this slot may still matter at a position. */
export const isLiveAt = (
  { nodes, pointedTo }: Position,
  slot: number,
  facts: TurnEffects,
): boolean =>
  facts.kept.has(slot) || pointedTo.has(slot) || nodes.some(node => facts.isLive(node, slot));

/** A reader of this slot may lie ahead of a position. */
export const mayComeAfter = (position: Position, slot: number, facts: TurnEffects): boolean =>
  position.nodes.some(node => facts.mayComeAfter(node, slot));

const isTemp = (name: string, node: number, facts: TurnEffects): boolean => {
  const slot = facts.slots.find('temp', name);
  return slot >= 0 && facts.isLive(node, slot);
};

/** What is gathered while the choices of a position are gone through. */
interface Gathered {
  readonly nodes: Set<number>;
  readonly pointedTo: Set<number>;
  /** Temporaries that were forgotten. */
  readonly dropped: Set<string>;
}

/** Temporaries that nothing reads any more are forgotten; pointers keep what they point to alive. */
const dropDeadTemps = (
  element: InkElement,
  node: number,
  facts: TurnEffects,
  { pointedTo, dropped }: Gathered,
): string => {
  const kept: string[] = [];
  for (const [name, value] of element.temporaryVariables) {
    const always = facts.kept.has(facts.slots.find('temp', name));
    if (!always && !isTemp(name, node, facts)) {
      element.temporaryVariables.delete(name);
      dropped.add(name);
      continue;
    }
    kept.push(`${name}=${valueKey(value)}`);
    if (value.valueType === VALUE.pointer) {
      const slot = facts.slots.find('global', String(value.value));
      if (slot >= 0) pointedTo.add(slot);
    }
  }
  return kept.sort().join();
};

const framesOf = (
  thread: InkThread,
  choiceNode: number,
  facts: TurnEffects,
  gathered: Gathered,
): string => {
  const top = thread.callstack.length - 1;
  const frames = thread.callstack.map((element, depth) => {
    const node = depth === top ? choiceNode : resumeNode(facts, element, false);
    if (node >= 0) gathered.nodes.add(node);
    const temps = dropDeadTemps(element, node, facts, gathered);
    const place = depth === top ? '' : String(node);
    const mode = element.inExpressionEvaluation ? 'e' : '';
    return `${element.type}${mode}@${place}(${temps})`;
  });
  return frames.join('/');
};

const ancestors = (start: InkContainer | null): ReadonlySet<InkContainer> => {
  const found = new Set<InkContainer>();
  for (let at = start; at !== null; at = at.parent) found.add(at);
  return found;
};

/** Choosing counts a visit of each container that is entered: it depends on where the thread was. */
const commonContainer = (
  thread: InkThread,
  target: InkContainer | null,
  facts: TurnEffects,
): number => {
  const { previousPointer } = thread;
  if (previousPointer.container === null) return -1;
  const at = previousPointer.Resolve();
  const before = ancestors(isContainer(at) ? at : previousPointer.container);
  for (let up = target?.parent ?? null; up !== null; up = up.parent) {
    if (before.has(up)) return facts.program.containerId(up);
  }
  return -1;
};

const targetOf = (story: InkStory, path: InkPath): InkContainer | null => {
  const found = story.ContentAtPath(path).obj;
  return isContainer(found) ? found : null;
};

/** The position of a story that rests with these choices; dead temporaries are taken off them. */
export const positionOf = (
  choices: readonly InkChoice[],
  facts: TurnEffects,
  dropped: Set<string>,
): Position => {
  const gathered = { nodes: new Set<number>(), pointedTo: new Set<number>(), dropped };
  const resting: RestingChoice[] = [];
  const keys: string[] = [];
  for (const { threadAtGeneration: thread, targetPath, tags, text, sourcePath } of choices) {
    if (thread === null || targetPath === null) continue;
    const target = targetOf(facts.program.story, targetPath);
    const node = target === null ? -1 : facts.program.nodeAt(target, 0);
    const frames = framesOf(thread, node, facts, gathered);
    const common = commonContainer(thread, target, facts);
    keys.push([targetPath.toString(), frames, common, ...(tags ?? [])].join('\u0001'));
    resting.push({ text, tags: tags ?? [], target: targetPath, source: sourcePath, thread });
  }
  const { nodes, pointedTo } = gathered;
  return { key: keys.join('\u0002'), choices: resting, nodes: [...nodes], pointedTo };
};
