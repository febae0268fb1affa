import type { PortProblem } from '../../app/conversation/conversation-port.ts';
import type { RunProblem } from '../../app/runs/replay-run.ts';
import { useServices } from '../services.ts';
import { lazy } from '../hooks/lazy.tsx';
import type { OldRunReason } from './old-run.tsx';
import { type Remedy, Trouble } from './trouble.tsx';

// Few people ever see these: they are fetched when they are needed.
const BrokenScenario = lazy(async () => (await import('./broken-scenario.tsx')).BrokenScenario);
const OldRun = lazy(async () => (await import('./old-run.tsx')).OldRun);

interface Props {
  readonly problem: PortProblem | RunProblem;
  /** The run it happened to, where there is one. */
  readonly run?: string | undefined;
  readonly actions?: readonly Remedy[];
}

/** A run that cannot be played again can still be read; where its scenario went away, too. */
const whyUnplayable = ({ code }: Props['problem']): OldRunReason | null => {
  if (code === 'replay/other-rules') return code;
  const changed = code === 'replay/other-version' || code === 'replay/other-reply';
  return changed || code === 'catalogue/unknown' ? 'replay/other-version' : null;
};

/** Whatever went wrong with a conversation or its debrief, as a page. */
export const ProblemPage = ({ problem, run, actions = [] }: Props) => {
  const { runs, words, catalogue } = useServices();
  const record = run === undefined ? undefined : runs.find(run);
  if (problem.code === 'catalogue/broken') {
    const title = catalogue.broken.find(({ id }) => id === problem.detail)?.title;
    const named = title === undefined ? {} : { title };
    return <BrokenScenario id={problem.detail} {...named} problems={problem.problems} />;
  }
  const reason = whyUnplayable(problem);
  if (record !== undefined && reason !== null) return <OldRun run={record} reason={reason} />;
  return <Trouble passage={words.trouble.problems[problem.code]} actions={actions} />;
};
