import { useEffect, useMemo, useState } from 'preact/hooks';
import { debriefOf, withRecord } from '../../app/debrief/debrief.ts';
import { asksForReview } from '../../app/runs/run-record.ts';
import { type Replayed, replayFinished, type RunProblem } from '../../app/runs/replay-run.ts';
import type { Route } from '../../app/route.ts';
import type { Result } from '../../engine/result.ts';
import { type Services, useServices } from '../services.ts';
import { Loading } from '../errors/loading.tsx';
import { ProblemPage } from '../errors/problem-page.tsx';
import type { Remedy } from '../errors/trouble.tsx';
import { useSelected } from '../hooks/use-store.ts';
import { DebriefPage } from './debrief-page.tsx';
import { SelfAssessmentForm } from './self-assessment/self-assessment.tsx';
import { InLanguage } from '../parts/scenario-text.tsx';

type Found = Result<Replayed, RunProblem>;

const replay = async ({ runs, catalogue }: Services, id: string): Promise<Found> => {
  const run = runs.find(id);
  return run === undefined
    ? { ok: false, error: { code: 'debrief/unknown-run', detail: id } }
    : replayFinished(run, catalogue);
};

/** The run, played through again once; null until then. */
const useReplayed = (id: string): Found | null => {
  const services = useServices();
  const ready = useSelected(services.runs.store, state => state.status === 'ready');
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    let wanted = ready;
    if (ready) void replay(services, id).then(result => wanted && setFound(result));
    return () => {
      wanted = false;
    };
  }, [services, ready, id]);
  return found;
};

const Failed = ({ problem, id }: { problem: RunProblem; id: string }) => {
  const { navigation, runs, words } = useServices();
  const run = runs.find(id);
  const goOn: Remedy = {
    label: words.home.goOn,
    act: () =>
      run !== undefined && navigation.go({ name: 'play', scenario: run.scenario, run: run.id }),
  };
  const reload: Remedy = { label: words.trouble.tryAgain, act: () => location.reload() };
  const actions: Partial<Record<RunProblem['code'], readonly Remedy[]>> = {
    'debrief/unfinished': [goOn],
    'catalogue/unreachable': [reload],
  };
  return <ProblemPage problem={problem} run={id} actions={actions[problem.code] ?? []} />;
};

/** The debrief of a run as it is kept by now: what the learner thinks of it may have been added. */
const Explained = ({ replayed, sheet }: { replayed: Replayed; sheet: boolean }) => {
  const { runs } = useServices();
  const run = useSelected(runs.store, () => runs.find(replayed.run.id)) ?? replayed.run;
  const explained = useMemo(() => debriefOf(replayed), [replayed]);
  const debrief = useMemo(() => withRecord(explained, run), [explained, run]);
  return (
    <InLanguage language={debrief.scenario.language}>
      {asksForReview(run) ? (
        <SelfAssessmentForm debrief={debrief} />
      ) : (
        <DebriefPage debrief={debrief} replayed={replayed} sheet={sheet} />
      )}
    </InLanguage>
  );
};

interface Props {
  readonly at: Extract<Route, { readonly name: 'debrief' | 'sheet' }>;
}

/** What you thought of it; then what the conversation was worth, and why. */
export const DebriefScreen = ({ at: { name, run } }: Props) => {
  const { words } = useServices();
  const replayed = useReplayed(run);
  if (replayed === null) return <Loading text={words.debrief.loading} />;
  if (!replayed.ok) return <Failed problem={replayed.error} id={run} />;
  return <Explained key={run} replayed={replayed.value} sheet={name === 'sheet'} />;
};
