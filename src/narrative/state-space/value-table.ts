import { missing } from '../../engine/result.ts';
import { type InkListValue, type InkValue, isList, isVariablePointer } from './ink-internals.ts';

const listKey = (list: InkListValue): string => {
  const items = [...list.entries()].map(([item, value]) => `${item}=${value}`).sort();
  // An empty list still knows which lists it came from.
  return items.length > 0 ? items.join() : `:${(list.originNames ?? []).join()}`;
};

const plainKey = (value: unknown): string => (Object.is(value, -0) ? '-0' : String(value));

/** Equal keys mean values that no story can tell apart. */
export const valueKey = (value: InkValue): string => {
  if (isList(value)) return `2${listKey(value.value)}`;
  if (isVariablePointer(value)) return `5${String(value.value)}@${value.contextIndex}`;
  return `${value.valueType}${plainKey(value.value)}`;
};

/** Numbers for values, so that states are rows of whole numbers. */
export class ValueTable {
  private readonly values: InkValue[] = [];
  private readonly ids = new Map<string, number>();
  /** How many of the values are numbers: where something is counted without end they never cease. */
  numbers = 0;

  intern(value: InkValue): number {
    const key = valueKey(value);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    if (typeof value.value === 'number') this.numbers += 1;
    const id = this.values.length;
    // inkjs changes lists in place.
    this.values.push(isList(value) ? value.Copy() : value);
    this.ids.set(key, id);
    return id;
  }

  /** A value that may be handed to inkjs. */
  fresh(id: number): InkValue {
    const value = this.values[id] ?? missing();
    return isList(value) ? value.Copy() : value;
  }

  peek(id: number): InkValue {
    return this.values[id] ?? missing();
  }
}

/** Numbers for pairs such as inkjs's two numbers of chance. */
export class PairTable {
  private readonly pairs: (readonly [number, number])[] = [];
  private readonly ids = new Map<string, number>();

  intern(first: number, second: number): number {
    const key = `${first},${second}`;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    this.ids.set(key, this.pairs.length);
    return this.pairs.push([first, second]) - 1;
  }

  pair(id: number): readonly [number, number] {
    return this.pairs[id] ?? [0, 0];
  }
}
