import { useEffect, useState } from 'preact/hooks';
import type { Attempts } from '../../app/runs/attempts.ts';
import type { CatalogueEntry } from '../../app/catalogue/catalogue.ts';
import { useServices, type Services } from '../services.ts';
import { useStore } from '../hooks/use-store.ts';

export type AttemptsByScenario = Readonly<Record<string, Attempts>>;

/** Scores are recomputed by playing the runs again, so the story's machinery is fetched only where there are runs. */
const recompute = async ({ catalogue }: Services, runs: Runs): Promise<AttemptsByScenario> => {
  const { attemptsAt } = await import('../../app/runs/attempts.ts');
  const at = async ({ id, version }: CatalogueEntry) =>
    [id, await attemptsAt(id, version, runs, catalogue)] as const;
  const tried = catalogue.entries.filter(({ id }) => runs.some(run => run.scenario === id));
  return Object.fromEntries(await Promise.all(tried.map(at)));
};
type Runs = ReturnType<Services['runs']['store']['getState']>['records'];

const NONE: AttemptsByScenario = {};

/** What was tried at each scenario; empty until it has been worked out. */
export const useAttempts = (): AttemptsByScenario => {
  const services = useServices();
  const { records: runs } = useStore(services.runs.store);
  const own = useStore(services.own.store);
  const [attempts, setAttempts] = useState(NONE);
  useEffect(() => {
    let wanted = true;
    const show = (found: AttemptsByScenario) => wanted && setAttempts(found);
    if (runs.length > 0) recompute(services, runs).then(show, () => undefined);
    return () => {
      wanted = false;
    };
  }, [services, runs, own]);
  return attempts;
};
