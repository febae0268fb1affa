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
import { applyRules } from '../../engine/rules/apply-rules.ts';
import { hearLines, type Told } from '../../engine/rules/hear-lines.ts';
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
  const { grievances, heard, lastWarm, openPromises, helped, debts } = customer;
  return [
    lastWarm ?? '',
    grievances.join('\u0001'),
    Object.entries(heard).flat().join('\u0001'),
    openPromises.join('\u0001'),
    helped ? 'helped' : '',
    debts.map(debtKey).join('\u0001'),
  ].join('\u0002');
};

/** What the rules read of a key: its name only where an untruth may come out by it. */
const readPart = (key: ReplyKey): string => {
  const { id, empathy, accuracy, hold, promises, kept, seen } = key;
  const name = receptionOf(key) === 'believed' ? id : undefined;
  return JSON.stringify([empathy, accuracy, hold, promises, kept, seen, name]);
};

interface Answers {
  /** Customer after the reply, by levels before; −1 where not asked yet. */
  readonly after: Int32Array;
  readonly accuracy: Int8Array;
  readonly empathy: Int8Array;
}

const noAnswers = (): Answers => ({
  after: new Int32Array(LEVELS).fill(-1),
  accuracy: new Int8Array(LEVELS),
  empathy: new Int8Array(LEVELS),
});

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
 * answer is the engine's own `respond`, asked once for each customer and key.
 */
export class CustomerTable {
  private readonly rests = new Names<Customer>();
  private readonly keys = new Names<ReplyKey>();
  private readonly relevances = new Names<Relevance>();
  private readonly tellings = new Names<readonly Told[]>();
  private readonly answers: (Answers | undefined)[][] = [];
  private readonly essences: IntList[] = [];
  private readonly heard: Map<number, number>[] = [];

  intern(customer: Customer): number {
    return this.rests.intern(restKey(customer), customer) * LEVELS + levelsCode(customer);
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
    this.heard[id] ??= new Map();
    return id;
  }

  /** The customer after a reply. */
  answer(customer: number, key: number): number {
    const { after } = this.answersTo(customer, key);
    const known = after[customer % LEVELS] ?? missing();
    return known >= 0 ? known : this.ask(customer, key);
  }

  /** Effective marks of a reply that was answered. */
  accuracy(customer: number, key: number): number {
    return this.answersTo(customer, key).accuracy[customer % LEVELS] ?? missing();
  }

  empathy(customer: number, key: number): number {
    return this.answersTo(customer, key).empathy[customer % LEVELS] ?? missing();
  }

  essence(customer: number, relevance: number): number {
    const list = this.essences[relevance] ?? missing();
    const rest = Math.floor(customer / LEVELS);
    let known = list.at(rest);
    if (known < 0) {
      const wanted = this.relevances.all[relevance] ?? missing();
      const after = canonicalCustomer(this.rests.all[rest] ?? missing(), wanted);
      known = this.rests.intern(restKey(after), after);
      list.set(rest, known);
    }
    return known * LEVELS + (customer % LEVELS);
  }

  /** The customer once these lines are told. */
  hear(customer: number, told: number): number {
    const known = this.heard[told]?.get(customer);
    if (known !== undefined) return known;
    const lines = this.tellings.all[told] ?? [];
    const after = this.intern(hearLines(this.customerOf(customer), lines).customer);
    this.heard[told]?.set(customer, after);
    return after;
  }

  private answersTo(customer: number, key: number): Answers {
    const byRest = this.answers[key] ?? missing();
    return (byRest[Math.floor(customer / LEVELS)] ??= noAnswers());
  }

  private ask(customer: number, key: number): number {
    const response = applyRules(this.customerOf(customer), this.keys.all[key] ?? missing());
    const answers = this.answersTo(customer, key);
    const at = customer % LEVELS;
    const after = this.intern(response.customer);
    answers.after[at] = after;
    answers.accuracy[at] = response.marks.accuracy;
    answers.empathy[at] = response.marks.empathy;
    return after;
  }
}
