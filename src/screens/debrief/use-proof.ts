import { useEffect, useState } from 'preact/hooks';
import type { Debrief } from '../../app/debrief/debrief.ts';
import { judged } from '../../app/debrief/add-proof.ts';
import type { ProofTask } from '../../app/proofs/proof-port.ts';
import { type DebriefServices, useDebriefServices } from './services.ts';

/** How far the second half of the debrief has come; `unasked` where nothing of it may be shown. */
export type Proving =
  | { readonly name: 'unasked' | 'done' | 'failed' }
  | { readonly name: 'working'; readonly states: number };

export interface Deepened {
  readonly debrief: Debrief;
  readonly proving: Proving;
}

const statesOf = (task: ProofTask): number => {
  const state = task.state();
  return state.name === 'failed' ? 0 : state.states;
};

const deepen = async (
  debrief: Debrief,
  { proofOf }: DebriefServices,
  count: (states: number) => void,
): Promise<Deepened> => {
  const task = await proofOf(debrief.scenario.id);
  if (task === null) return { debrief, proving: { name: 'failed' } };
  const undo = task.subscribe(() => count(statesOf(task)));
  const deeper = await judged(debrief, task).finally(undo);
  return { debrief: deeper, proving: { name: deeper.proof === null ? 'failed' : 'done' } };
};

const atFirst = (debrief: Debrief): Deepened => ({
  debrief,
  proving: debrief.sight.alternatives ? { name: 'working', states: 0 } : { name: 'unasked' },
});

/** The debrief as it is, then with all that the proof adds to it. */
export const useProof = (debrief: Debrief): Deepened => {
  const services = useDebriefServices();
  const [deepened, setDeepened] = useState<Deepened>(() => atFirst(debrief));
  useEffect(() => {
    let wanted = debrief.sight.alternatives;
    setDeepened(atFirst(debrief));
    if (!wanted) return undefined;
    const show = (next: Deepened) => wanted && setDeepened(next);
    const count = (states: number) => show({ debrief, proving: { name: 'working', states } });
    deepen(debrief, services, count).then(show, () =>
      show({ debrief, proving: { name: 'failed' } }),
    );
    return () => {
      wanted = false;
    };
  }, [services, debrief]);
  return deepened.debrief.run.id === debrief.run.id ? deepened : atFirst(debrief);
};
