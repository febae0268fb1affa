import { missing } from '../../../engine/result.ts';
import type { InkContainer } from '../ink-internals.ts';

export const SLOT_KINDS = [
  'global',
  'visits',
  'turns',
  'turn',
  'seed',
  'temp',
  'heard',
  'untruth',
] as const;
export type SlotKind = (typeof SLOT_KINDS)[number];

/**
 * One thing that a story can read later: a variable, how often a place was seen, how many turns
 * ago, the number of the turn, the state of chance, a temporary, or (for us) whether a grievance
 * was acknowledged, and whether an untruth was told.
 */
export interface StateVariable {
  readonly id: number;
  readonly kind: SlotKind;
  /** Variable, path of the place, grievance, or reply; '' stands for all untruths together. */
  readonly name: string;
}

/** Which values of a count the story can tell apart. */
export interface CountAbstraction {
  /** Values above it are all the same to the story. */
  cap: number;
  /** Only the remainder matters (cycles); 0 where the count itself does. */
  modulus: number;
}

export const slotKey = (kind: SlotKind, name: string): string => `${kind} ${name}`;

export const slotOfKey = (key: string): readonly [kind: SlotKind, name: string] => {
  const space = key.indexOf(' ');
  const kind = SLOT_KINDS.find(name => name === key.slice(0, space)) ?? missing();
  return [kind, key.slice(space + 1)];
};

export class StateVariableTable {
  readonly all: StateVariable[] = [];
  readonly readings: CountAbstraction[] = [];
  private readonly ids = new Map<string, number>();
  private readonly byContainer = new Map<string, Map<InkContainer, number>>();

  of(kind: SlotKind, name: string): number {
    const key = slotKey(kind, name);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.all.length;
    this.all.push({ id, kind, name });
    this.readings.push({ cap: 0, modulus: 0 });
    this.ids.set(key, id);
    return id;
  }

  find(kind: SlotKind, name: string): number {
    return this.ids.get(slotKey(kind, name)) ?? -1;
  }

  /** The slot that counts visits (or turns since a visit) of a container. */
  ofContainer(kind: 'visits' | 'turns', container: InkContainer): number {
    const known = this.byContainer.get(kind)?.get(container);
    if (known !== undefined) return known;
    const id = this.of(kind, container.path.toString());
    const map = this.byContainer.get(kind) ?? new Map<InkContainer, number>();
    this.byContainer.set(kind, map.set(container, id));
    return id;
  }

  findContainer(kind: 'visits' | 'turns', container: InkContainer): number {
    return this.byContainer.get(kind)?.get(container) ?? -1;
  }

  /** The story compares this count with numbers below `cap` only. */
  needs(slot: number, cap: number): void {
    const reading = this.readings[slot];
    if (reading === undefined) return;
    reading.cap = reading.modulus > 0 ? Number.POSITIVE_INFINITY : Math.max(reading.cap, cap);
  }

  /** The story reads this count modulo a number only; other readings make it exact. */
  needsRemainder(slot: number, modulus: number): void {
    const reading = this.readings[slot];
    if (reading === undefined) return;
    const mixed = reading.cap > 0 || (reading.modulus > 0 && reading.modulus !== modulus);
    if (mixed) reading.cap = Number.POSITIVE_INFINITY;
    else reading.modulus = modulus;
  }
}

/** The smallest value that the story cannot tell from this one. */
export const canonicalCount = (value: number, { cap, modulus }: CountAbstraction): number => {
  if (modulus > 0 && cap === 0) return value % modulus;
  return Math.min(value, cap);
};
