import { useEffect, useState } from 'preact/hooks';
import { type Debrief, type DebriefProblem, loadDebrief } from '../../app/debrief.ts';
import type { Result } from '../../engine/result.ts';
import { type Services, useServices } from '../services.ts';
import { Loading } from '../trouble/loading.tsx';
import { ProblemPage } from '../trouble/problem-page.tsx';
import type { Remedy } from '../trouble/trouble.tsx';
import { useSelected } from '../use-store.ts';
import { DebriefPage } from './debrief-page.tsx';
import { YouFirst } from './you-first.tsx';

type Loaded = Result<Debrief, DebriefProblem>;

const load = async ({ runs, shelf }: Services, id: string): Promise<Loaded> => {
  const run = runs.find(id);
  return run === undefined
    ? { ok: false, error: { code: 'debrief/unknown-run', detail: id } }
    : loadDebrief(run, shelf);
};

/** The debrief of a run, played through again; null until then. Asked again whenever `visit` changes. */
const useDebrief = (id: string, visit: number): Loaded | null => {
  const services = useServices();
  const ready = useSelected(services.runs.store, state => state.status === 'ready');
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let wanted = ready;
    if (ready) void load(services, id).then(found => wanted && setLoaded(found));
    return () => {
      wanted = false;
    };
  }, [services, ready, id, visit]);
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

/** Runs whose review was skipped: whoever has seen the numbers is not asked for a guess. */
const skipped = new Set<string>();

/** A learner's own attempt is reviewed by the learner first. */
const wantsReview = ({ run, turns }: Debrief): boolean =>
  run.mode === 'practice' && run.reflection === null && turns.length > 0 && !skipped.has(run.id);

/** What you thought of it; then what the conversation was worth, and why. */
export const DebriefScreen = ({ run }: { run: string }) => {
  const { words } = useServices();
  const [visit, setVisit] = useState(0);
  const loaded = useDebrief(run, visit);
  if (loaded === null) return <Loading text={words.debrief.loading} />;
  if (!loaded.ok) return <Failed problem={loaded.error} id={run} />;
  const debrief = loaded.value;
  if (!wantsReview(debrief)) return <DebriefPage key={debrief.run.id} debrief={debrief} />;
  const reveal = (kept: boolean) => {
    if (!kept) skipped.add(debrief.run.id);
    setVisit(visit + 1);
  };
  return <YouFirst key={debrief.run.id} debrief={debrief} reveal={reveal} />;
};
