import type { Story } from 'inkjs';
import {
  globalsOf,
  inside,
  type InkState,
  setTurn,
  turnIndicesOf,
  turnOf,
  VALUE,
  visitCountsOf,
} from '../state-space/ink-internals.ts';

const overwrite = <T>(from: ReadonlyMap<string, T>, to: Map<string, T>): void => {
  to.clear();
  for (const [name, value] of from) to.set(name, value);
};

const copyVariables = ({ variablesState: from }: InkState, { variablesState: to }: InkState) => {
  for (const [name, value] of globalsOf(from)) {
    // inkjs changes lists in place, and other values never.
    globalsOf(to).set(name, value.valueType === VALUE.list ? value.Copy() : value);
  }
};

/**
 * Gives one story what another remembers: variables, visits, turns and chance, but not where it
 * stands. inkjs's own saved state would lose which numbers are floats.
 */
export const copyMemory = (from: Story, to: Story): void => {
  const [source, target] = [inside(from).state, inside(to).state];
  copyVariables(source, target);
  overwrite(visitCountsOf(source), visitCountsOf(target));
  overwrite(turnIndicesOf(source), turnIndicesOf(target));
  setTurn(target, turnOf(source));
  target.storySeed = source.storySeed;
  target.previousRandom = source.previousRandom;
};
