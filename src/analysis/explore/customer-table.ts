import { missing } from '../../engine/result.ts';
import type { Act } from '../../engine/model/acts.ts';
import {
  type Customer,
  type Debt,
  LEVEL_MAX,
  type Levels,
  timesHeard,
} from '../../engine/model/customer.ts';
import type { ReplyKey } from '../../engine/model/reply.ts';
import { receptionOf } from '../../engine/model/reply.ts';
import { moveLevels, receive } from '../../engine/rules/apply-rules.ts';
import { consequencesOf, type Told } from '../../engine/rules/hear-lines.ts';
import { bear } from '../../engine/rules/movement.ts';
import { DEBT_FOR_PATIENCE } from '../../engine/rules/rules.ts';
import { IntList } from '../collections/int-list.ts';

/** What can still matter about a customer at some place of the story. */
export interface Relevance {
  /** Grievances that some reply from here on may acknowledge. */
  readonly grievances: readonly string[];
  /** Warm acts on offer here: only these can wear thin by being repeated. */
  readonly warmActs: readonly Act[];
  /** Replies whose untruth some line from here on may let come out by name; '' where all may. */
  readonly untruths: readonly string[];
}

/** Stands for all grievances that nothing can acknowledge any more, while one of them is unheard. */
const ELSEWHERE = '\u0000elsewhere';

/** The rules tell "never", "once" and "more often" apart (M3). */
export const HEARD_CAP = 2;

/** Debts together take no more than this: the patience they cost is gone by then, and all else before it (M12). */
const DEBT_CAP = LEVEL_MAX * DEBT_FOR_PATIENCE;

const debtOf = (owes: number, id?: string): readonly Debt[] =>
  owes === 0
    ? []
    : [{ turn: 0, owes: Math.min(DEBT_CAP, owes), ...(id === undefined ? {} : { id }) }];

const owed = (debts: readonly Debt[]): number => debts.reduce((sum, { owes }) => sum + owes, 0);

/** Each debt that may be asked for by itself, and the sum of the others where all may be asked for. */
const canonicalDebts = (debts: readonly Debt[], untruths: readonly string[]): readonly Debt[] => {
  if (debts.length === 0 || untruths.length === 0) return [];
  const named = untruths.filter(id => id !== '');
  const others = debts.filter(({ id }) => id === undefined || !named.includes(id));
  return [
    ...named.flatMap(id => debtOf(owed(debts.filter(debt => debt.id === id)), id)),
    ...(untruths.includes('') ? debtOf(owed(others)) : []),
  ];
};

/** The same customer to every reply from here on, without what no reply can read. */
export const canonicalCustomer = (
  customer: Customer,
  { grievances, warmActs, untruths }: Relevance,
): Customer => {
  const unheard = customer.grievances.some(
    grievance => !grievances.includes(grievance) && timesHeard(customer, grievance) === 0,
  );
  const heard: Record<string, number> = {};
  for (const grievance of grievances) {
    const times = Math.min(HEARD_CAP, timesHeard(customer, grievance));
    if (times > 0) heard[grievance] = times;
  }
  const known = customer.grievances.filter(grievance => grievances.includes(grievance));
  const { lastWarm } = customer;
  return {
    ...customer,
    grievances: unheard ? [...known, ELSEWHERE] : known,
    heard,
    lastWarm: lastWarm !== null && warmActs.includes(lastWarm) ? lastWarm : null,
    debts: canonicalDebts(customer.debts, untruths),
  };
};

const SPAN = LEVEL_MAX + 1;
/** How many combinations of heat, trust and patience there are. */
const LEVELS = SPAN * SPAN * SPAN;

const levelsCode = ({ heat, trust, patience }: Levels): number =>
  (heat * SPAN + trust) * SPAN + patience;

const LEVELS_OF: readonly Levels[] = Array.from({ length: LEVELS }, (_, code) => ({
  heat: Math.floor(code / SPAN / SPAN),
  trust: Math.floor(code / SPAN) % SPAN,
  patience: code % SPAN,
}));

/** The levels of a customer's number. */
export const levelsOfCode = (customer: number): Levels => LEVELS_OF[customer % LEVELS] ?? missing();

/** The same customer with another trust. */
export const withTrust = (customer: number, trust: number): number =>
  withoutTrust(customer) + trust * SPAN;

/** The trusts of a set of bits. */
export const trustsOf = (bits: number): readonly number[] =>
  Array.from({ length: SPAN }, (_, trust) => trust).filter(trust => (bits & (1 << trust)) !== 0);

/** The same customer with trust 0: for places from which nothing reads it. */
export const withoutTrust = (customer: number): number =>
  customer - levelsOfCode(customer).trust * SPAN;

const debtKey = ({ id = '', owes }: Debt): string => `${id}\u0003${owes}`;

const restKey = (customer: Customer): string => {
  const { grievances, heard, lastWarm, openPromises, helped, debts, abuse, grieving } = customer;
  return [
    lastWarm ?? '',
    grievances.join('\u0001'),
    Object.entries(heard).flat().join('\u0001'),
    openPromises.join('\u0001'),
    helped ? 'helped' : '',
    debts.map(debtKey).join('\u0001'),
    abuse,
    grieving ? 'grieving' : '',
  ].join('\u0002');
};

/** What the rules read of a key: its name only where an untruth may come out by it. */
const readPart = (key: ReplyKey): string => {
  const { id, empathy, accuracy, hold, promises, kept, seen } = key;
  const name = receptionOf(key) === 'believed' ? id : undefined;
  return JSON.stringify([empathy, accuracy, hold, promises, kept, seen, name]);
};

/** How levels follow from levels, each asked of the engine once. */
class LevelMap {
  private readonly after = new Int16Array(LEVELS).fill(-1);
  private readonly move: (levels: Levels) => Levels;

  constructor(move: (levels: Levels) => Levels) {
    this.move = move;
  }

  /** The code of the levels after those with this code. */
  at(code: number): number {
    const known = this.after[code] ?? missing();
    if (known >= 0) return known;
    const after = levelsCode(this.move(LEVELS_OF[code] ?? missing()));
    this.after[code] = after;
    return after;
  }
}

/** What comes of a reply, or of what was told, for everybody who remembers the same. */
interface Step {
  /** What they remember then. */
  readonly rest: number;
  readonly levels: LevelMap;
}

/** A step that a reply was, with its effective marks. */
export interface Answer extends Step {
  readonly accuracy: number;
  readonly empathy: number;
}

const afterStep = ({ rest, levels }: Step, customer: number): number =>
  rest * LEVELS + levels.at(customer % LEVELS);

class Names<T> {
  readonly all: T[] = [];
  private readonly ids = new Map<string, number>();

  intern(key: string, value: T): number {
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    this.ids.set(key, this.all.length);
    return this.all.push(value) - 1;
  }
}

/**
 * Customers as whole numbers: what they remember, times the combinations of their levels. Every
 * answer is the engine's own. It takes two steps, each asked for once: what a reply is to somebody
 * who remembers this, and how an impact moves levels. Hundreds of memories share an impact.
 */
export class CustomerTable {
  private readonly rests = new Names<Customer>();
  private readonly keys = new Names<ReplyKey>();
  private readonly relevances = new Names<Relevance>();
  private readonly tellings = new Names<readonly Told[]>();
  private readonly answers: (Answer | undefined)[][] = [];
  private readonly essences: IntList[] = [];
  private readonly heard: (Step | undefined)[][] = [];
  private readonly levelMaps = new Map<string, LevelMap>();

  intern(customer: Customer): number {
    return this.restOf(customer) * LEVELS + levelsCode(customer);
  }

  customerOf(id: number): Customer {
    return { ...(this.rests.all[Math.floor(id / LEVELS)] ?? missing()), ...levelsOfCode(id) };
  }

  keyId(key: ReplyKey): number {
    const id = this.keys.intern(readPart(key), key);
    this.answers[id] ??= [];
    return id;
  }

  relevanceId(relevance: Relevance): number {
    const { grievances, warmActs, untruths } = relevance;
    const key = [grievances, warmActs, untruths].map(part => part.join('\u0001')).join('\u0002');
    const id = this.relevances.intern(key, relevance);
    this.essences[id] ??= new IntList(-1, 64);
    return id;
  }

  toldId(lines: readonly Told[]): number {
    const id = this.tellings.intern(JSON.stringify(lines), lines);
    this.heard[id] ??= [];
    return id;
  }

  /** What a reply is to a customer: for all levels. */
  answerTo(customer: number, key: number): Answer {
    const known = this.answers[key] ?? missing();
    return (known[Math.floor(customer / LEVELS)] ??= this.ask(customer, key));
  }

  /** The customer after a reply. */
  answer(customer: number, key: number): number {
    return afterStep(this.answerTo(customer, key), customer);
  }

  essence(customer: number, relevance: number): number {
    const list = this.essences[relevance] ?? missing();
    const rest = Math.floor(customer / LEVELS);
    let known = list.at(rest);
    if (known < 0) {
      const wanted = this.relevances.all[relevance] ?? missing();
      const after = canonicalCustomer(this.rests.all[rest] ?? missing(), wanted);
      known = this.restOf(after);
      list.set(rest, known);
    }
    return known * LEVELS + (customer % LEVELS);
  }

  /** The customer once these lines are told. */
  hear(customer: number, told: number): number {
    const known = this.heard[told] ?? missing();
    return afterStep(
      (known[Math.floor(customer / LEVELS)] ??= this.listen(customer, told)),
      customer,
    );
  }

  private ask(customer: number, key: number): Answer {
    const before = this.customerOf(customer);
    const { remembered, impact } = receive(before, this.keys.all[key] ?? missing());
    const levels = this.levelMap(impact, now => moveLevels(now, impact).now);
    return { rest: this.restOf(remembered), levels, ...impact.worth.marks };
  }

  private listen(customer: number, told: number): Step {
    const { remembered, moves } = consequencesOf(
      this.customerOf(customer),
      this.tellings.all[told] ?? missing(),
    );
    const steps = moves.map(({ on, by }) => [on, by]);
    const levels = this.levelMap(steps, now => bear(now, { remembered, moves }).customer);
    return { rest: this.restOf(remembered), levels };
  }

  private restOf(customer: Customer): number {
    return this.rests.intern(restKey(customer), customer);
  }

  /** `cause` is all, beside the levels, that `move` reads. */
  private levelMap(cause: unknown, move: (levels: Levels) => Levels): LevelMap {
    const key = JSON.stringify(cause);
    const known = this.levelMaps.get(key) ?? new LevelMap(move);
    this.levelMaps.set(key, known);
    return known;
  }
}
