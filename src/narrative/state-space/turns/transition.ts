import { missing } from '../../../engine/result.ts';
import type { TurnEffects } from '../static/liveness.ts';
import type { SlotKind } from '../static/state-variables.ts';
import { Poisoned } from './access-log.ts';
import type { AccessTracker } from './access-tracker.ts';

/** A cell that does not just stay what it was. */
interface Fix {
  readonly at: number;
  readonly slot: number;
  readonly kind: SlotKind;
  readonly added: number;
}

/** How the row of the state after a turn follows from the row before it. */
export interface Transition {
  /** The next row, with the values that the turn itself gave. */
  readonly given: Int32Array;
  /** Column of the row before for each cell that is carried over, else −1. */
  readonly columns: Int16Array;
  readonly fixes: readonly Fix[];
}

interface Rows {
  readonly slots: readonly number[];
  readonly column: Int16Array;
}

const pairs = (flat: readonly number[]): ReadonlyMap<number, number> => {
  const map = new Map<number, number>();
  for (let index = 0; index < flat.length; index += 2) {
    map.set(flat[index] ?? missing(), flat[index + 1] ?? missing());
  }
  return map;
};

const EMPTY: Transition = { given: new Int32Array(0), columns: new Int16Array(0), fixes: [] };

/** What the last turn that the tracker saw does to a state. */
export const transitionOf = (
  { slots }: TurnEffects,
  from: Rows,
  to: Rows | undefined,
  tracker: AccessTracker,
): Transition => {
  if (to === undefined) return EMPTY;
  const { written, visited, turnsRecorded } = tracker.changes();
  const [values, visits, places] = [pairs(written), pairs(visited), new Set(turnsRecorded)];
  const given = new Int32Array(to.slots.length);
  const columns = new Int16Array(to.slots.length).fill(-1);
  const fixes: Fix[] = [];
  to.slots.forEach((slot, at) => {
    const value = values.get(slot) ?? (places.has(slot) ? tracker.canonical(slot, 0) : undefined);
    if (value !== undefined) {
      given[at] = value;
      return;
    }
    const column = from.column[slot] ?? missing();
    const { kind, name } = slots.all[slot] ?? missing();
    if (column < 0) throw new Poisoned(kind, name);
    columns[at] = column;
    const added = visits.get(slot) ?? 0;
    if (added > 0 || kind === 'turns' || kind === 'turn') fixes.push({ at, slot, kind, added });
  });
  return { given, columns, fixes };
};

const fixed = ({ slot, kind, added }: Fix, cell: number, tracker: AccessTracker): number => {
  if (kind === 'visits') return tracker.canonical(slot, cell + added);
  if (kind === 'turn') return cell + 1;
  return cell < 0 ? cell : tracker.canonical(slot, cell + 1);
};

/** Writes the next row into `row`; `cell` reads the row before. */
export const applyTransition = (
  { given, columns, fixes }: Transition,
  pool: Int32Array,
  start: number,
  row: Int32Array,
  tracker: AccessTracker,
): void => {
  for (let at = 0; at < given.length; at++) {
    const column = columns[at] ?? missing();
    row[at] = (column < 0 ? given[at] : pool[start + column]) ?? missing();
  }
  for (const fix of fixes) row[fix.at] = fixed(fix, row[fix.at] ?? missing(), tracker);
};
