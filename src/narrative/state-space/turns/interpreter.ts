import { STORY_SEED } from '../../../engine/limits.ts';
import type { Story } from 'inkjs';
import {
  forgetContinuing,
  globalsOf,
  type InkChoice,
  type InkItem,
  type InkStory,
  inside,
  isContainer,
  setThread,
} from '../ink-internals.ts';
import { type TurnEffects, scanStory } from '../static/liveness.ts';
import { type Parts, partsOf } from '../static/parts.ts';
import { lengthOf, linesOf, type RawLine, settledLength } from './output.ts';
import { type Position, positionOf, type RestingChoice } from './waiting-point.ts';
import { AccessTracker } from './access-tracker.ts';

export const TURN_PROBLEMS = ['story/ran-out', 'story/never-rests', 'story/script-error'] as const;

export interface TurnProblem {
  readonly code: (typeof TURN_PROBLEMS)[number];
  readonly detail: string;
  /** Path of the place in the compiled story, where known. */
  readonly place: string;
  /** The limit that a turn which never rests ran into. */
  readonly limit?: keyof TurnLimits;
}

/** What inkjs did in one turn. */
export interface RawTurn {
  readonly lines: readonly RawLine[];
  /** Null where the story ended or failed. */
  readonly rest: Position | null;
  readonly problem: TurnProblem | null;
  readonly steps: number;
  /** Path of the last place that was passed. */
  readonly place: string;
  /** Knots and stitches that were passed, each once. */
  readonly passed: readonly string[];
}

/** Limits of a single turn; beyond them a story counts as one that never rests. */
export interface TurnLimits {
  readonly steps: number;
  readonly depth: number;
  readonly choices: number;
  readonly frames: number;
  readonly characters: number;
}

class Runaway extends Error {
  readonly limit: keyof TurnLimits;
  constructor(limit: keyof TurnLimits, most: number) {
    super(`more than ${most} ${limit} in one turn`);
    this.limit = limit;
  }
}

/** How inkjs numbers what it says to its host. */
const ERROR = 2;

const COMPACT_FROM = 256;

/** Externals give 0 unless the story has a fallback for them. */
const bindExternals = (story: InkStory, names: readonly string[]): void => {
  story.allowExternalFunctionFallbacks = true;
  for (const name of names) story.BindExternalFunction(name, () => 0, true);
};

export interface InterpreterOptions {
  readonly grievances: readonly string[];
  /** Slots (`kind name`) that earlier runs proved live though the scan did not. */
  readonly kept: readonly string[];
  readonly externals: readonly string[];
  readonly limits: TurnLimits;
}

/**
 * A real inkjs story that can be put into any state and run for one turn, noting what it reads and
 * writes. It runs without the newline look-ahead; tests hold its output to the ordinary one.
 */
export class Interpreter {
  readonly facts: TurnEffects;
  readonly tracker: AccessTracker;
  /** Temporaries that were forgotten somewhere as dead. */
  readonly dropped = new Set<string>();
  /** Nodes that any turn passed. */
  readonly visited: Uint8Array;
  private readonly parts: Parts;
  /** What ink warned of → the place that it stood at. */
  readonly warnings = new Map<string, string>();
  private readonly story: InkStory;
  private readonly limits: TurnLimits;
  private readonly said: string[] = [];
  private settled: InkItem[] = [];
  private characters = 0;
  private steps = 0;
  private compactAt = COMPACT_FROM;
  private node = -1;
  private part = -1;
  private readonly passed = new Set<string>();

  constructor(story: Story, { grievances, kept, externals, limits }: InterpreterOptions) {
    this.story = inside(story);
    this.limits = limits;
    bindExternals(this.story, externals);
    this.story.onError = (message, kind) => {
      if (kind === ERROR) this.said.push(message);
    };
    this.story.ContinueSingleStep = () => this.step();
    this.facts = scanStory(this.story, grievances, kept);
    this.visited = new Uint8Array(this.facts.program.size);
    this.parts = partsOf(this.facts.program);
    this.tracker = new AccessTracker(this.facts, this.dropped);
    this.reset();
  }

  /** Back to the beginning, as the game opens a story. */
  reset(): void {
    this.steps = 0;
    this.story.ResetState();
    forgetContinuing(this.story);
    this.story.state.storySeed = STORY_SEED;
    this.tracker.attach(this.story.state);
    this.listenForWarnings();
  }

  hasGlobal(name: string): boolean {
    return globalsOf(this.story.state.variablesState).has(name);
  }

  /** Writes a variable as the host does, which is no doing of the story's. */
  setGlobal(name: string, value: number | string): void {
    this.story.state.variablesState.$(name, value);
  }

  /** The first turn: everything may be read. */
  open(prepare: () => void): RawTurn {
    this.reset();
    return this.run(() => {
      this.tracker.start(null);
      prepare();
    });
  }

  /** One turn; `prepare` puts the state in place and starts the tracker. */
  choose(choice: RestingChoice, prepare: () => void): RawTurn {
    const { state } = this.story;
    setThread(state, choice.thread.Copy());
    state.evaluationStack.length = 0;
    state.generatedChoices.length = 0;
    state.didSafeExit = false;
    return this.run(() => {
      prepare();
      this.tracker.unwatched(() => this.story.ChoosePath(choice.target));
    });
  }

  /** Path of the last item that was passed. */
  private get place(): string {
    if (this.node < 0) return '';
    const { program } = this.facts;
    const container = program.containerOf(this.node);
    return `${container.path.toString()}.${this.node - program.nodeAt(container, 0)}`;
  }

  private run(begin: () => void): RawTurn {
    this.steps = 0;
    this.characters = 0;
    this.compactAt = COMPACT_FROM;
    this.settled = [];
    this.said.length = 0;
    this.node = -1;
    this.part = -1;
    this.passed.clear();
    try {
      begin();
      if (this.story.state.canContinue) this.story.ContinueInternal();
    } catch (thrown) {
      return this.failed(thrown);
    }
    return this.rested();
  }

  private failed(thrown: unknown): RawTurn {
    this.tracker.log.rethrowPoison(thrown);
    const { steps, place } = this;
    const passed = [...this.passed];
    this.reset();
    return { lines: [], rest: null, problem: { ...faultOf(thrown), place }, steps, place, passed };
  }

  private rested(): RawTurn {
    const { state } = this.story;
    const lines = linesOf([...this.settled, ...state.outputStream], state);
    const problem = this.problem();
    const visible = state.generatedChoices.filter(
      (choice: InkChoice) => !choice.isInvisibleDefault,
    );
    const rest =
      problem === null && visible.length > 0 ? positionOf(visible, this.facts, this.dropped) : null;
    const { steps, place } = this;
    return { lines, rest, problem, steps, place, passed: [...this.passed] };
  }

  private problem(): TurnProblem | null {
    const [detail] = this.said;
    if (detail === undefined) return null;
    const code = /ran out of content/i.test(detail) ? 'story/ran-out' : 'story/script-error';
    return { code, detail, place: this.place };
  }

  /** inkjs's own single step, without the snapshots at newlines. */
  private step(): boolean {
    const { story } = this;
    this.count();
    story.Step();
    if (!story.state.canContinue && story.state.callStack.elements.at(-1)?.type !== 2) {
      story.TryFollowDefaultInvisibleChoice();
    }
    return false;
  }

  private count(): void {
    const { state } = this.story;
    const { elements } = state.callStack;
    const pointer = elements[elements.length - 1]?.currentPointer;
    if (pointer !== undefined && pointer.container !== null) {
      const node = this.facts.program.nodeOfPointer(pointer);
      if (node >= 0 && this.visited[node] === 0) this.visit(node);
      this.node = node;
      this.pass(this.parts.of[node] ?? -1);
    }
    this.steps += 1;
    const choices = state.generatedChoices.length;
    this.mind('steps', this.steps);
    this.mind('depth', elements.length);
    this.mind('choices', choices);
    this.mind('frames', choices * elements.length);
    if (state.outputStream.length > this.compactAt) this.compact();
  }

  private pass(part: number): void {
    if (part === this.part) return;
    this.part = part;
    const name = this.parts.names[part];
    if (name !== undefined) this.passed.add(name);
  }

  /** A step at a container goes on to its first item, and so on inwards. */
  private visit(node: number): void {
    const { program } = this.facts;
    this.visited[node] = 1;
    const item = program.itemAt(node);
    if (isContainer(item) && item.content.length > 0) this.visit(program.nodeAt(item, 0));
  }

  private compact(): void {
    const stream = this.story.state.outputStream;
    const length = settledLength(stream);
    const settled = stream.splice(0, length);
    this.settled.push(...settled);
    this.characters += lengthOf(settled);
    this.compactAt = stream.length + COMPACT_FROM;
    this.mind('characters', this.characters + lengthOf(stream));
  }

  private mind(limit: keyof TurnLimits, count: number): void {
    if (count > this.limits[limit]) throw new Runaway(limit, this.limits[limit]);
  }

  /** A warning is for the author, and the conversation goes on; inkjs tells of it when the turn is over. */
  private listenForWarnings(): void {
    const { state } = this.story;
    const add = state.AddError.bind(state);
    state.AddError = (message, isWarning) => {
      if (isWarning && !this.warnings.has(message)) this.warnings.set(message, this.place);
      add(message, isWarning);
    };
  }
}

const faultOf = (thrown: unknown): Omit<TurnProblem, 'place'> => {
  const detail = thrown instanceof Error ? thrown.message : 'unknown';
  return thrown instanceof Runaway
    ? { code: 'story/never-rests', detail, limit: thrown.limit }
    : { code: 'story/script-error', detail };
};
