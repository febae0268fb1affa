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
const effectiveMark = (mark: Mark, wear: Repetition): number =>
  mark.grievance === undefined ? mark.value : worn(mark.value, wear);

export const diminishedMarksOf = (key: ReplyKey, customer: Customer): DiminishedMarks => {
  const accuracy = key.accuracy?.value ?? 0;
  const mark = key.empathy;
  if (mark === undefined) {
    return { marks: { accuracy, empathy: 0 }, felt: 0, warmth: 0, wear: 'fresh' };
  }
  const wear = wearOf(mark, customer);
  const felt = effectiveMark(mark, wear);
  return {
    marks: { accuracy, empathy: isUntrue(key) ? Math.min(0, felt) : felt },
    felt,
    warmth: Math.max(0, worn(mark.value, wear)),
    wear,
  };
};
