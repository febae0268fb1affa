import { useEffect } from 'preact/hooks';
import type { PortProblem } from '../../app/conversation/conversation-port.ts';
import { useServices } from '../services.ts';
import { usePlayServices } from './services.ts';
import { ProblemPage } from '../errors/problem-page.tsx';
import type { Remedy } from '../errors/trouble.tsx';
import { useStore } from '../hooks/use-store.ts';
import { Conversation } from './conversation.tsx';
import { useConversation } from './use-conversation.ts';

interface Props {
  readonly scenario: string;
  readonly run: string;
  /** Told when the last reply has been given, and again never. */
  readonly onOver: () => void;
}

/** What another try may mend. */
const PASSING: readonly PortProblem['code'][] = ['port/unreachable', 'catalogue/unreachable'];

const Failed = ({ problem, scenario, run }: Omit<Props, 'onOver'> & { problem: PortProblem }) => {
  const { words } = useServices();
  const retry: Remedy = { label: words.trouble.tryAgain, act: () => location.reload() };
  const actions = PASSING.includes(problem.code) ? [retry] : [];
  return <ProblemPage key={scenario} problem={problem} run={run} actions={actions} />;
};

/** A conversation, from its opening to its end. */
export const PlayScreen = ({ scenario, run, onOver }: Props) => {
  const { play } = usePlayServices();
  useConversation(scenario, run);
  const state = useStore(play.store);
  const over = state.name === 'talking' && state.standing.ending !== null;
  useEffect(() => {
    if (over) onOver();
  }, [over, onOver]);
  if (state.name === 'failed') {
    return <Failed problem={state.problem} scenario={scenario} run={run} />;
  }
  return <Conversation scenario={scenario} talk={state.name === 'talking' ? state : null} />;
};
