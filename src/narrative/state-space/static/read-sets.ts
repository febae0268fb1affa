import {
  COMMAND,
  globalsOf,
  type InkContainer,
  type InkItem,
  type InkStory,
  isAssignment,
  isChoicePoint,
  isCommand,
  isReference,
  isValueOf,
  VALUE,
} from '../ink-internals.ts';
import { isTarget, type Program } from './program.ts';
import type { StateVariableTable } from './state-variables.ts';

/** What each node may read, and what it surely overwrites (−1: nothing). */
export interface Reads {
  readonly read: readonly (readonly number[])[];
  readonly overwrites: Int32Array;
}

const NOTHING: readonly number[] = [];

const isGlobal = (story: InkStory, name: string): boolean =>
  globalsOf(story.state.variablesState).has(name);

const variable = (story: InkStory, slots: StateVariableTable, name: string): number =>
  isGlobal(story, name) ? slots.of('global', name) : slots.of('temp', name);

/** All places whose visits (or turns) are counted: for a question whose target is not known. */
const everyPlace = (program: Program, slots: StateVariableTable, kind: 'visits' | 'turns') =>
  program.containers
    .filter(place =>
      kind === 'visits' ? place.visitsShouldBeCounted : place.turnIndexShouldBeCounted,
    )
    .map(place => slots.ofContainer(kind, place));

const askedPlace = (
  content: readonly InkItem[],
  index: number,
  program: Program,
): InkContainer | null => {
  const target = content[index - 1];
  if (!isTarget(target)) return null;
  const node = program.nodeOfTarget(target);
  return node < 0 ? null : program.containerOf(node);
};

const commandReads = (
  type: number,
  container: InkContainer,
  index: number,
  program: Program,
  slots: StateVariableTable,
): readonly number[] => {
  switch (type) {
    case COMMAND.visitIndex:
      return [slots.ofContainer('visits', container)];
    case COMMAND.shuffleIndex:
    case COMMAND.random:
    case COMMAND.listRandom:
      return [slots.of('seed', '')];
    case COMMAND.turns:
      return [slots.of('turn', '')];
    case COMMAND.readCount:
    case COMMAND.turnsSince: {
      const kind = type === COMMAND.readCount ? 'visits' : 'turns';
      const place = askedPlace(container.content, index, program);
      if (place !== null) return [slots.ofContainer(kind, place)];
      const places = everyPlace(program, slots, kind);
      for (const slot of places) slots.needs(slot, Number.POSITIVE_INFINITY);
      return places;
    }
    default:
      return NOTHING;
  }
};

const readsOf = (node: number, program: Program, slots: StateVariableTable): readonly number[] => {
  const container = program.containerOf(node);
  const index = node - program.nodeAt(container, 0);
  const item = container.content[index];
  if (item === undefined) return NOTHING;
  if (isCommand(item)) return commandReads(item.commandType, container, index, program, slots);
  if (isReference(item)) {
    const counted = item.pathForCount === null ? null : item.containerForCount;
    if (counted !== null) return [slots.ofContainer('visits', counted)];
    return item.name === null ? NOTHING : [variable(program.story, slots, item.name)];
  }
  if (isChoicePoint(item) && item.onceOnly && item.choiceTarget !== null) {
    const slot = slots.ofContainer('visits', item.choiceTarget);
    slots.needs(slot, 1);
    return [slot];
  }
  // A temporary that is set must still be there.
  if (isAssignment(item) && !item.isNewDeclaration && item.variableName !== null) {
    const set = variable(program.story, slots, item.variableName);
    return slots.all[set]?.kind === 'temp' ? [set] : NOTHING;
  }
  // A pointer to a variable lets a function read and write it.
  if (isValueOf(item, VALUE.pointer)) return [variable(program.story, slots, String(item.value))];
  if ('variableDivertName' in item && typeof item.variableDivertName === 'string') {
    return [variable(program.story, slots, item.variableDivertName)];
  }
  return NOTHING;
};

/** An empty list takes its kind from the value it replaces, so a list is never surely overwritten. */
const overwrittenBy = (
  item: InkItem | undefined,
  story: InkStory,
  slots: StateVariableTable,
): number => {
  if (item === undefined || !isAssignment(item) || item.variableName === null) return -1;
  const value = globalsOf(story.state.variablesState).get(item.variableName);
  if (value === undefined || isValueOf(value, VALUE.list)) return -1;
  return slots.find('global', item.variableName);
};

const words = (item: InkItem | undefined): string =>
  isValueOf(item, VALUE.string) && typeof item.value === 'string' ? item.value : '';

/** A tag that may name a grievance reads whether it was acknowledged before; words that tell of it do not. */
const heardBy = (
  item: InkItem | undefined,
  { container, index }: Place,
  grievances: readonly string[],
  slots: StateVariableTable,
): readonly number[] => {
  const text = words(item);
  const named = grievances.filter(grievance => grievance !== '' && text.includes(grievance));
  if (named.length === 0 || !isInTag(container, index)) return NOTHING;
  return named.map(grievance => slots.of('heard', grievance));
};

const COMES_OUT = /comes-out(?:\s*:\s*([\w-]+))?/g;

/**
 * A line that lets untruths come out reads which were told: that of one reply, or all ('') of them.
 * Where no reply follows, nothing can depend on it any more.
 */
const untruthsBy = (item: InkItem | undefined, slots: StateVariableTable): readonly number[] =>
  [...words(item).matchAll(COMES_OUT)].map(([, reply = '']) => slots.of('untruth', reply));

interface Place {
  readonly container: InkContainer;
  readonly index: number;
}

const placeOf = (program: Program, node: number): Place => {
  const container = program.containerOf(node);
  return { container, index: node - program.nodeAt(container, 0) };
};

/** A tag has begun before this item, and has not ended. */
const isInTag = ({ content }: InkContainer, index: number): boolean => {
  const open = content.findLastIndex(
    (item, at) => at < index && isCommand(item) && item.commandType === COMMAND.beginTag,
  );
  if (open < 0) return false;
  return !content
    .slice(open, index)
    .some(item => isCommand(item) && item.commandType === COMMAND.endTag);
};

export const readsOfProgram = (
  program: Program,
  slots: StateVariableTable,
  grievances: readonly string[],
  replyAhead: Uint8Array,
): Reads => {
  const read: (readonly number[])[] = [];
  for (let node = 0; node < program.size; node++) {
    const item = program.itemAt(node);
    const own = readsOf(node, program, slots);
    const named = heardBy(item, placeOf(program, node), grievances, slots);
    const computed =
      item !== undefined && isCommand(item) && item.commandType === COMMAND.evalOutput
        ? computedGrievances(program, node, grievances, slots)
        : NOTHING;
    const untruths = replyAhead[node] === 1 ? untruthsBy(item, slots) : NOTHING;
    const ours = [...named, ...computed, ...untruths];
    read.push(ours.length === 0 ? own : [...own, ...ours]);
  }
  const overwrites = new Int32Array(program.size).map((_, node) =>
    overwrittenBy(program.itemAt(node), program.story, slots),
  );
  return { read, overwrites };
};

/** A tag that is computed may name any grievance. */
const computedGrievances = (
  program: Program,
  node: number,
  grievances: readonly string[],
  slots: StateVariableTable,
): readonly number[] => {
  const { container, index } = placeOf(program, node);
  if (!isInTag(container, index)) return NOTHING;
  return grievances.map(grievance => slots.of('heard', grievance));
};
