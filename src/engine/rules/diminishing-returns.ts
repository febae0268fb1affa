import { type Stance, stanceOf } from './abuse.ts';
import { toSorrow } from './sorrow.ts';
import type { ByAxis } from '../model/acts.ts';
import { type Customer, timesHeard } from '../model/customer.ts';
import { isUntrue, type Mark, type ReplyKey } from '../model/reply.ts';

/** How worn a warm act is: said for the first time, half worn, or worn out (M3). */
export type Repetition = 'fresh' | 'half' | 'out';

/** What a reply is worth in this conversation, after M3. */
export interface DiminishedMarks {
  /** Effective marks: what the scores add up. */
  readonly marks: ByAxis<number>;
  /** The empathy mark as the customer feels it, true or not (K4). */
  readonly felt: number;
  /** How much warmth reaches the customer, ≥ 0. */
  readonly warmth: number;
  readonly wear: Repetition;
}

const halved = (value: number): number => Math.floor(value / 2);

const worn = (value: number, wear: Repetition): number => {
  if (wear === 'fresh') return value;
  return wear === 'half' ? halved(value) : 0;
};

const wearOfGrievance = (heard: number): Repetition => {
  if (heard === 0) return 'fresh';
  return heard === 1 ? 'half' : 'out';
};

const wearOf = (mark: Mark, customer: Customer): Repetition => {
  if (mark.value <= 0) return 'fresh';
  if (mark.grievance !== undefined) return wearOfGrievance(timesHeard(customer, mark.grievance));
  return customer.lastWarm === mark.act ? 'half' : 'fresh';
};

/** A repeated acknowledgement loses its mark too; any other repeated warmth loses effect only. */
const effectiveMark = (mark: Mark, wear: Repetition, stance: Stance): number =>
  mark.grievance === undefined && stance !== 'says-again' ? mark.value : worn(mark.value, wear);

/** Soothing in place of a limit is neither felt nor counted (M15). */
const PAYS_FOR_ABUSE: readonly Stance[] = ['soothes', 'gives-way'];

export const diminishedMarksOf = (key: ReplyKey, customer: Customer): DiminishedMarks => {
  const accuracy = key.accuracy?.value ?? 0;
  const mark = key.empathy;
  if (mark === undefined) {
    return { marks: { accuracy, empathy: 0 }, felt: 0, warmth: 0, wear: 'fresh' };
  }
  const stance = stanceOf(key, customer);
  const wear = stance === 'says-again' ? 'half' : wearOf(mark, customer);
  const felt = PAYS_FOR_ABUSE.includes(stance) ? 0 : effectiveMark(mark, wear, stance);
  const quiet = toSorrow(key, customer) === 'quiet';
  return {
    marks: { accuracy, empathy: isUntrue(key) ? Math.min(0, felt) : felt },
    felt,
    warmth: felt === 0 && !quiet ? 0 : Math.max(0, worn(mark.value, quiet ? 'fresh' : wear)),
    wear: quiet ? 'fresh' : wear,
  };
};
