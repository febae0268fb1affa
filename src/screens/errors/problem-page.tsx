import type { PortProblem } from '../../app/conversation/conversation-port.ts';
import type { RunProblem } from '../../app/runs/replay-run.ts';
import { useServices } from '../services.ts';
import { BrokenScenario } from './broken-scenario.tsx';
import { OldRun } from './old-run.tsx';
import { type Remedy, Trouble } from './trouble.tsx';

interface Props {
  readonly problem: PortProblem | RunProblem;
  /** The run it happened to, where there is one. */
  readonly run?: string | undefined;
  readonly actions?: readonly Remedy[];
}

const CHANGED: readonly Props['problem']['code'][] = ['replay/other-version', 'replay/other-reply'];

/** Whatever went wrong with a conversation or its debrief, as a page. */
export const ProblemPage = ({ problem, run, actions = [] }: Props) => {
  const { runs, words } = useServices();
  const record = run === undefined ? undefined : runs.find(run);
  if (problem.code === 'catalogue/broken') {
    return <BrokenScenario id={problem.detail} problems={problem.problems} />;
  }
  // A run whose scenario changed or went away can still be read.
  const readable = CHANGED.includes(problem.code) || problem.code === 'catalogue/unknown';
  if (record !== undefined && readable) return <OldRun run={record} />;
  return <Trouble passage={words.trouble.problems[problem.code]} actions={actions} />;
};
