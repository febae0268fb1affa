import { useEffect, useState } from 'preact/hooks';
import { type Debrief, type DebriefProblem, loadDebrief } from '../../app/debrief.ts';
import type { Result } from '../../engine/result.ts';
import { type Services, useServices } from '../services.ts';
import { Loading } from '../trouble/loading.tsx';
import { ProblemPage } from '../trouble/problem-page.tsx';
import type { Remedy } from '../trouble/trouble.tsx';
import { useSelected } from '../use-store.ts';
import { DebriefPage } from './debrief-page.tsx';

type Loaded = Result<Debrief, DebriefProblem>;

const load = async ({ runs, shelf }: Services, id: string): Promise<Loaded> => {
  const run = runs.find(id);
  return run === undefined
    ? { ok: false, error: { code: 'debrief/unknown-run', detail: id } }
    : loadDebrief(run, shelf);
};

/** The debrief of a run, played through again; null until then. */
const useDebrief = (id: string): Loaded | null => {
  const services = useServices();
  const ready = useSelected(services.runs.store, state => state.status === 'ready');
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let wanted = ready;
    if (ready) void load(services, id).then(found => wanted && setLoaded(found));
    return () => {
      wanted = false;
    };
  }, [services, ready, id]);
  return loaded;
};

const Failed = ({ problem, id }: { problem: DebriefProblem; id: string }) => {
  const { navigation, runs, words } = useServices();
  const run = runs.find(id);
  const goOn: Remedy = {
    label: words.home.goOn,
    act: () =>
      run !== undefined && navigation.go({ name: 'play', scenario: run.scenario, run: run.id }),
  };
  const reload: Remedy = { label: words.trouble.tryAgain, act: () => location.reload() };
  const actions: Partial<Record<DebriefProblem['code'], readonly Remedy[]>> = {
    'debrief/unfinished': [goOn],
    'shelf/unreachable': [reload],
  };
  return <ProblemPage problem={problem} run={id} actions={actions[problem.code] ?? []} />;
};

/** What the conversation was worth, and why. */
export const DebriefScreen = ({ run }: { run: string }) => {
  const { words } = useServices();
  const loaded = useDebrief(run);
  if (loaded === null) return <Loading text={words.debrief.loading} />;
  if (!loaded.ok) return <Failed problem={loaded.error} id={run} />;
  return <DebriefPage debrief={loaded.value} />;
};
