import {
  COMMAND,
  type InkCommand,
  type InkContainer,
  type InkItem,
  isChoicePoint,
  isCommand,
  isDivert,
  isNative,
  isReference,
  isValueOf,
  VALUE,
} from '../ink-internals.ts';
import type { Program } from './program.ts';
import type { StateVariableTable } from './state-variables.ts';

/** What stands on the evaluation stack, as far as counts are concerned. */
type Term =
  | { readonly is: 'count'; readonly slot: number; readonly offset: number }
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'other' };

const OTHER: Term = { is: 'other' };
const COMPARISONS: ReadonlySet<string> = new Set(['==', '!=', '<', '>', '<=', '>=']);
const YES_OR_NO: ReadonlySet<string> = new Set(['!', '&&', '||']);

const exact = (terms: readonly Term[], slots: StateVariableTable): void => {
  for (const term of terms) {
    if (term.is === 'count') slots.needs(term.slot, Number.POSITIVE_INFINITY);
  }
};

const truth = (terms: readonly Term[], slots: StateVariableTable): void => {
  for (const term of terms) {
    if (term.is === 'count') slots.needs(term.slot, 1 + term.offset);
  }
};

const compare = (name: string, terms: readonly Term[], slots: StateVariableTable): void => {
  const count = terms.find(term => term.is === 'count');
  const number = terms.find(term => term.is === 'number');
  if (count === undefined || number === undefined) return exact(terms, slots);
  if (COMPARISONS.has(name) || name === 'MIN') {
    return slots.needs(count.slot, Math.max(0, number.value) + 1 + count.offset);
  }
  if (name === '%' && terms[0] === count && count.offset === 1 && number.value > 0) {
    return slots.needsRemainder(count.slot, number.value);
  }
  return exact(terms, slots);
};

const applyNative = (name: string, terms: readonly Term[], slots: StateVariableTable): void => {
  if (YES_OR_NO.has(name)) truth(terms, slots);
  else compare(name, terms, slots);
};

/** Follows the sums of one container item by item, to see what its counts are compared with. */
class Sums {
  private stack: Term[] = [];
  private readonly container: InkContainer;
  private readonly program: Program;
  private readonly slots: StateVariableTable;

  constructor(container: InkContainer, program: Program, slots: StateVariableTable) {
    this.container = container;
    this.program = program;
    this.slots = slots;
  }

  run(): void {
    this.container.content.forEach((item, index) => this.take(item, index));
    this.flush();
  }

  private flush(): void {
    exact(this.stack, this.slots);
    this.stack = [];
  }

  private take(item: InkItem, index: number): void {
    if (isCommand(item)) return this.command(item, index);
    if (isNative(item)) return this.native(item.name, item.numberOfParameters);
    if (isReference(item)) {
      const counted = item.pathForCount === null ? null : item.containerForCount;
      this.stack.push(counted === null ? OTHER : this.count(counted, 0));
      return;
    }
    if (isValueOf(item, VALUE.int)) {
      this.stack.push({ is: 'number', value: Number(item.value) });
      return;
    }
    if ('valueType' in item) this.stack.push(OTHER);
    else this.flush();
  }

  private count(container: InkContainer, offset: number): Term {
    return { is: 'count', slot: this.slots.ofContainer('visits', container), offset };
  }

  private native(name: string, parameters: number): void {
    const terms = this.stack.splice(Math.max(0, this.stack.length - parameters), parameters);
    applyNative(name, terms, this.slots);
    this.stack.push(OTHER);
  }

  private command(item: InkCommand, index: number): void {
    switch (item.commandType) {
      case COMMAND.evalStart:
        return;
      case COMMAND.visitIndex:
        this.stack.push(this.count(this.container, 1));
        return;
      case COMMAND.readCount:
      case COMMAND.turnsSince:
        return this.asked(item.commandType === COMMAND.readCount ? 'visits' : 'turns', index);
      case COMMAND.evalEnd:
        return this.end(this.container.content[index + 1]);
      default:
        return this.flush();
    }
  }

  private asked(kind: 'visits' | 'turns', index: number): void {
    this.stack.pop();
    const target = this.container.content[index - 1];
    const node = isValueOf(target, VALUE.divert) ? this.program.nodeOfTarget(target) : -1;
    if (node < 0) return void this.stack.push(OTHER);
    const place = this.program.containerOf(node);
    this.stack.push({ is: 'count', slot: this.slots.ofContainer(kind, place), offset: 0 });
  }

  /** What remains is a condition if a divert or a choice takes it. */
  private end(taker: InkItem | undefined): void {
    const condition =
      taker !== undefined &&
      ((isDivert(taker) && taker.isConditional) || (isChoicePoint(taker) && taker.hasCondition));
    if (condition) truth(this.stack, this.slots);
    else exact(this.stack, this.slots);
    this.stack = [];
  }
}

/** Notes for every count which of its values the story can tell apart. */
export const capsOfProgram = (program: Program, slots: StateVariableTable): void => {
  for (const container of program.containers) new Sums(container, program, slots).run();
};
