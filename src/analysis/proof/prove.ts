import { MOST_MENDINGS, PROOF_LIMITS } from '../../engine/limits.ts';
import type { Scenario } from '../../engine/model/scenario.ts';
import { openStateSpace } from '../../narrative/state-space/open-state-space.ts';
import type { Trial } from '../../narrative/state-space/state-space.ts';
import { Poisoned } from '../../narrative/state-space/turns/access-log.ts';
import { type Exploration, Explorer, type Progress } from '../explore/explore.ts';
import type { Limits } from '../explore/search-limits.ts';
import { externalsOf } from '../explore/externals.ts';
import { concludeFrom, type Proof } from './proof.ts';

export interface ProofInput {
  readonly scenario: Scenario;
  /** The compiled story. */
  readonly json: string;
  /** Plain ink and no scenario: nobody has a mood, and no reply a mark. */
  readonly plain?: boolean;
}

export interface ProofOptions {
  readonly limits?: Partial<Limits>;
  readonly trial?: Trial;
}

function* exploreMended(
  { scenario, json, plain = false }: ProofInput,
  limits: Limits,
  externals: readonly string[],
  trial: Trial,
): Generator<Progress, Exploration> {
  const grievances = scenario.grievances.map(({ id }) => id);
  const kept: string[] = [];
  for (;;) {
    try {
      const space = openStateSpace(json, { grievances, plain, kept, externals, trial });
      return yield* new Explorer(space, scenario, limits, plain).run();
    } catch (thrown) {
      if (!(thrown instanceof Poisoned) || kept.length >= MOST_MENDINGS) throw thrown;
      kept.push(thrown.slot);
    }
  }
}

/**
 * Proves a scenario piece by piece: each `next()` does a few thousand edges, so the caller decides
 * when to go on, and stops it by not going on.
 */
export function* proveInSlices(
  input: ProofInput,
  { limits = {}, trial = {} }: ProofOptions = {},
): Generator<Progress, Proof> {
  const externals = externalsOf(input.json);
  const exploration = yield* exploreMended(input, { ...PROOF_LIMITS, ...limits }, externals, trial);
  return concludeFrom(input.scenario, exploration, externals.length > 0);
}

/** Plays every conversation that the scenario can have. */
export const proveScenario = (
  input: ProofInput,
  options: ProofOptions = {},
  onProgress: (progress: Progress) => void = () => {},
): Proof => {
  const slices = proveInSlices(input, options);
  for (let slice = slices.next(); ; slice = slices.next()) {
    if (slice.done) return slice.value;
    onProgress(slice.value);
  }
};
