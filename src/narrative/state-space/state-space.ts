import { missing } from '../../engine/result.ts';
import { TURN_LIMITS } from '../../engine/limits.ts';
import type { Story } from 'inkjs';
import { LEVEL_NAMES, type LevelName, type Levels } from '../../engine/model/customer.ts';
import {
  answerTo,
  type ForkRow,
  isFork,
  levelAt,
  plant,
  type Question,
} from './turns/decision-tree.ts';
import { Interpreter, type RawTurn, type TurnLimits } from './turns/interpreter.ts';
import { TurnMemo } from './turns/turn-memo.ts';
import type { Arrival, Leaf, Outcome, ControlLocation } from './turns/control-location.ts';
import { isLiveAt, type Position } from './turns/waiting-point.ts';
import { StateTable } from './state-table.ts';
import { Columns } from './turns/columns.ts';
import { effectOf, type Holding, isHeldAt, Transition } from './turns/transition.ts';
import { slotKey, type StateVariable } from './static/state-variables.ts';

/** Ways to run that tests hold against the ordinary one. */
export interface Trial {
  /** Every arrival is a state of its own: slow, and surely sound. */
  readonly unmerged?: boolean;
  /** Slots (`kind name`) left out of the key although they matter: wrong on purpose. */
  readonly forget?: readonly string[];
}

export interface StateSpaceOptions {
  readonly trial?: Trial;
  readonly grievances: readonly string[];
  /** Plain ink: `heat`, `trust`, `patience` and `variant` are variables like all others. */
  readonly plain?: boolean;
  readonly kept?: readonly string[];
  readonly externals?: readonly string[];
  readonly limits?: TurnLimits;
}

export interface StateSpaceFigures {
  readonly turnsRun: number;
  readonly steps: number;
  readonly states: number;
  readonly cells: number;
  /** Replies at all places together. */
  readonly replies: number;
  /** Different numbers in variables, or the highest count of visits or turns that was asked for: whichever is more. */
  readonly numbers: number;
}

/**
 * The states of a story and the turns between them. Each turn is run by inkjs once for each
 * combination of values that it reads; states that agree in those share it. The levels of the
 * customer are not part of a state: they are given with each turn.
 */
export class StateSpace {
  readonly machine: Interpreter;
  readonly places: ControlLocation[] = [];
  readonly arrivals: Arrival[] = [];
  private readonly placeIds = new Map<string, number>();
  private readonly table: StateTable;
  private readonly forget: readonly string[];
  private readonly forks: ForkRow<Outcome>[] = [];
  private readonly levelOf: Int8Array;
  private readonly row: Int32Array;
  private readonly memo: TurnMemo;
  private readonly holding: Holding;
  private readonly plain: boolean;
  private readonly openings = new Map<string, Outcome>();
  private turnsRun = 0;
  private steps = 0;
  private replies = 0;
  private highestCount = 0;

  constructor(story: Story, options: StateSpaceOptions) {
    const { grievances, kept = [], externals = [], limits = TURN_LIMITS, trial = {} } = options;
    this.plain = options.plain === true;
    this.machine = new Interpreter(story, { grievances, kept, externals, limits });
    const { slots } = this.machine.facts;
    this.table = new StateTable(trial.unmerged === true);
    this.forget = trial.forget ?? [];
    this.levelOf = new Int8Array(slots.all.length).fill(-1);
    this.row = new Int32Array(slots.all.length);
    LEVEL_NAMES.forEach((name, level) => {
      const slot = slots.find('global', name);
      if (slot >= 0 && !this.plain) this.levelOf[slot] = level;
    });
    this.memo = new TurnMemo(this.machine, this.levelOf, (state, slot) =>
      this.valueOf(state, slot),
    );
    const { facts, tracker } = this.machine;
    this.holding = { facts, tracker, levelOf: this.levelOf };
  }

  /** Some turn asked about this level in a way in which this value would count. */
  asksAt(level: LevelName, value: number): boolean {
    return this.memo.asksAt(level, value);
  }

  figures(): StateSpaceFigures {
    const { size, cells } = this.table;
    const { turnsRun, steps, replies } = this;
    const numbers = Math.max(this.machine.tracker.values.numbers, this.highestCount);
    return { turnsRun, steps, states: size, cells, replies, numbers };
  }

  /** How many different values each variable has, over all states: what multiplies a story. */
  variety(): ReadonlyMap<StateVariable, number> {
    const values = new Map<number, Set<number>>();
    for (let state = 0; state < this.table.size; state++) {
      const { slots, firsts } = this.placeOf(state).columns;
      slots.forEach((slot, column) => {
        const seen = values.get(slot) ?? new Set(firsts.slice(column, column + 1));
        values.set(slot, seen.add(this.table.cell(state, column)));
      });
    }
    const { slots } = this.machine.facts;
    return new Map(
      slots.all.flatMap(slot => {
        const seen = values.get(slot.id);
        return seen === undefined ? [] : [[slot, seen.size] as const];
      }),
    );
  }

  placeOf(state: number): ControlLocation {
    return this.places[this.table.placeOf(state)] ?? missing();
  }

  /** The first turn of a variant. */
  open(variant: string | null, levels: Levels): Outcome {
    const key = JSON.stringify([variant, levels]);
    const known = this.openings.get(key) ?? this.openFirst(variant, levels);
    this.openings.set(key, known);
    return known;
  }

  private openFirst(variant: string | null, levels: Levels): Outcome {
    const raw = this.machine.open(() => this.prepare(variant, levels));
    const arrival = this.arrive(raw);
    if (arrival.position < 0) return { state: -1, arrival };
    const place = this.places[arrival.position] ?? missing();
    const { tracker } = this.machine;
    for (const { id } of this.machine.facts.slots.all) {
      if (tracker.now(id) !== tracker.first(id) && isHeldAt(place, id, this.holding)) {
        place.columns.add(id, tracker.first(id));
      }
    }
    const row = Int32Array.from(place.columns.slots, slot => tracker.now(slot));
    return { state: this.table.intern(place.id, row, row.length), arrival };
  }

  /** A choice in a state, with the customer's levels as the story will read them. */
  choose(state: number, choice: number, levels: Levels): Outcome {
    const row = (this.forks[state] ??= []);
    let at = row[choice];
    while (at !== undefined && isFork(at)) at = at.ways[answerTo(at.question, levels)];
    return at ?? this.resolve(state, choice, levels);
  }

  private prepare(variant: string | null, levels: Levels): void {
    if (this.plain) return;
    if (variant !== null && this.machine.hasGlobal('variant')) {
      this.machine.setGlobal('variant', variant);
    }
    this.writeLevels(levels);
  }

  private writeLevels(levels: Levels): void {
    if (this.plain) return;
    for (const name of LEVEL_NAMES) {
      if (this.machine.hasGlobal(name)) this.machine.setGlobal(name, levels[name]);
    }
  }

  /** Walks the known turns of a choice; where they end, inkjs runs. */
  private resolve(state: number, choice: number, levels: Levels): Outcome {
    const place = this.placeOf(state);
    const asked: Question[] = [];
    let leaf = this.memo.walk(place, state, choice, levels, asked);
    if (leaf === null) {
      this.learn(place, state, choice, levels);
      asked.length = 0;
      leaf = this.memo.walk(place, state, choice, levels, asked);
    }
    if (leaf === null) throw new Error('a turn was not found right after it was run');
    const outcome = this.outcome(state, leaf);
    plant((this.forks[state] ??= []), choice, asked, levels, outcome);
    return outcome;
  }

  /** The story may still ask about trust from here on. No rule of mood ever does. */
  asksTrustFrom(place: ControlLocation): boolean {
    const slot = this.machine.facts.slots.find('global', LEVEL_NAMES[TRUST]);
    return slot >= 0 && this.isLive(place, slot);
  }

  /** The value of this slot may still matter at a place. */
  isLive(place: ControlLocation, slot: number): boolean {
    return isLiveAt(place, slot, this.machine.facts);
  }

  /** What a state has in a slot that is live where it stands. */
  private valueOf(state: number, slot: number): number {
    const column = this.placeOf(state).columns.of(slot);
    return column < 0 ? this.machine.tracker.first(slot) : this.table.cell(state, column);
  }

  /** Runs inkjs from this state and adds what it read to the known turns. */
  private learn(place: ControlLocation, state: number, choice: number, levels: Levels): void {
    const { tracker } = this.machine;
    const before = (slot: number): number | undefined => {
      const level = this.levelOf[slot] ?? missing();
      if (level === TRUST && !this.isLive(place, slot)) return undefined;
      if (level >= 0) return levelAt(levels, level);
      return this.isLive(place, slot) ? this.valueOf(state, slot) : undefined;
    };
    const raw = this.machine.choose(place.choices[choice] ?? missing(), () => {
      tracker.rest();
      this.putBack(state);
      this.writeLevels(levels);
      tracker.start(before);
    });
    const arrival = this.arrive(raw);
    const to = this.places[arrival.position];
    const transition =
      to === undefined ? null : new Transition(effectOf(tracker), place, to, this.holding);
    this.memo.graft(place, choice, tracker.log.reads, { arrival, transition });
  }

  /** Puts a state into inkjs; turns are counted from the number of the turn, so that comes first. */
  private putBack(state: number): void {
    const { slots } = this.placeOf(state).columns;
    const turn = this.machine.facts.slots.find('turn', '');
    const isTurn = (slot: number): boolean => slot === turn;
    for (const slot of [...slots.filter(isTurn), ...slots.filter(slot => !isTurn(slot))]) {
      const value = this.valueOf(state, slot);
      this.machine.tracker.put(slot, value);
      if (this.isCount(slot)) this.highestCount = Math.max(this.highestCount, value);
    }
  }

  private isCount(slot: number): boolean {
    const kind = this.machine.facts.slots.all[slot]?.kind;
    return kind === 'visits' || kind === 'turns' || kind === 'turn';
  }

  private outcome(state: number, { arrival, transition }: Leaf): Outcome {
    if (transition === null) return { state: -1, arrival };
    const length = transition.apply(column => this.table.cell(state, column), this.row);
    return { state: this.table.intern(arrival.position, this.row, length), arrival };
  }

  private arrive({ rest, steps, ...told }: RawTurn): Arrival {
    this.turnsRun += 1;
    this.steps += steps;
    const position = rest === null ? -1 : this.placeIdOf(rest);
    const choices = (rest?.choices ?? []).map(({ text, tags }) => ({ text, tags }));
    const raised = [...this.machine.tracker.raised];
    const arrival = { ...told, id: this.arrivals.length, position, choices, raised };
    this.arrivals.push(arrival);
    return arrival;
  }

  private placeIdOf(rest: Position): number {
    const known = this.placeIds.get(rest.key);
    if (known !== undefined) return known;
    const id = this.places.length;
    const columns = new Columns();
    this.table.open(id, { firsts: columns.firsts, ...this.forgetting(columns) });
    this.places.push({ ...rest, id, columns, dropped: new Set(), tries: [] });
    this.placeIds.set(rest.key, id);
    this.replies += rest.choices.length;
    return id;
  }

  private forgetting({ slots }: Columns): { isIgnored?: (column: number) => boolean } {
    if (this.forget.length === 0) return {};
    const nameOf = (column: number): string => {
      const { kind, name } = this.machine.facts.slots.all[slots[column] ?? missing()] ?? missing();
      return slotKey(kind, name);
    };
    return { isIgnored: column => this.forget.includes(nameOf(column)) };
  }
}

/** The place of trust among the levels. */
const TRUST = 1;
