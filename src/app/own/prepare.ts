import { drillsIn } from '../../analysis/drills/drills.ts';
import { faultsIn, playableVariants } from '../../analysis/proof/playable.ts';
import { proveScenario } from '../../analysis/proof/prove.ts';
import type { Source } from '../../narrative/source/sources.ts';
import { readScript, type Script, soundScript } from '../../narrative/story/script.ts';
import type { ReadyRecord } from './ready-record.ts';

type Playable = NonNullable<ReadyRecord['playable']>;

/** A scenario of one's own, compiled and proved; it is drawn elsewhere. */
export interface Prepared {
  readonly playable: Omit<Playable, 'portrait'> | null;
  /** Why it cannot be played; none where it can. */
  readonly problems: ReadyRecord['problems'];
}

const broken = (problems: Prepared['problems']): Prepared => ({
  playable: null,
  problems: problems.filter(({ severity }) => severity === 'error'),
});

const proved = (script: Script, sources: Parameters<typeof faultsIn>[1]): Prepared => {
  const proof = proveScenario(script);
  const faults = faultsIn(proof, sources);
  if (faults.length > 0) return broken([...faults]);
  const { scenario, version, json } = script;
  const [variants, drills] = [playableVariants(proof), drillsIn(proof)];
  return {
    playable: { scenario, version, json, variants: [...variants], drills: mutable(drills) },
    problems: [],
  };
};

/** What is kept is read back as lists of its own. */
const mutable = (drills: ReturnType<typeof drillsIn>): Playable['drills'] =>
  drills.map(drill => ({
    ...drill,
    spots: drill.spots.map(({ variant, choices, regrets }) => ({
      variant,
      choices: [...choices],
      regrets: regrets.map(([accuracy, empathy]): [number, number] => [accuracy, empathy]),
    })),
  }));

/** Compiles and proves a scenario of one's own under the name that it is played by. */
export const prepareOwn = (id: string, files: readonly Source[]): Prepared => {
  const [main = { name: 'main.ink', text: '' }] = files;
  const library = { read: (name: string) => files.find(file => file.name === name) ?? null };
  const reading = readScript(id, main, library);
  const script = soundScript(reading);
  return script.ok ? proved(script.value, reading.sources) : broken([...script.error]);
};
