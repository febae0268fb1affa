import { useEffect } from 'preact/hooks';
import type { PortProblem } from '../../app/conversation/conversation-port.ts';
import { useServices } from '../services.ts';
import { usePlayServices } from './services.ts';
import { ProblemPage } from '../errors/problem-page.tsx';
import type { Remedy } from '../errors/trouble.tsx';
import { useStore } from '../hooks/use-store.ts';
import { Conversation } from './conversation.tsx';
import { type ConversationRoute, useConversation } from './use-conversation.ts';
import { InLanguageOf } from '../parts/scenario-text.tsx';

interface Props {
  readonly at: ConversationRoute;
  /** Told soon after the first replies are there, and when the last one has been given. */
  readonly onMilestone: () => void;
}

/** What another try may mend. */
const PASSING: readonly PortProblem['code'][] = ['port/unreachable', 'catalogue/unreachable'];

const Failed = ({ problem, at }: Pick<Props, 'at'> & { problem: PortProblem }) => {
  const { words } = useServices();
  const retry: Remedy = { label: words.trouble.tryAgain, act: () => location.reload() };
  const actions = PASSING.includes(problem.code) ? [retry] : [];
  const run = at.run ?? undefined;
  return <ProblemPage key={at.scenario} problem={problem} run={run} actions={actions} />;
};

/** Milliseconds that the opening has the network to itself: its sounds and its picture come first. */
const OPENING = 2500;

const useMilestone = (open: boolean, over: boolean, tell: () => void): void => {
  useEffect(() => {
    if (!open) return undefined;
    const timer = setTimeout(tell, over ? 0 : OPENING);
    return () => clearTimeout(timer);
  }, [open, over, tell]);
};

/** A conversation, from its opening to its end. */
export const PlayScreen = ({ at, onMilestone }: Props) => {
  const { play } = usePlayServices();
  useConversation(at);
  const state = useStore(play.store);
  const open = state.name === 'talking';
  const over = open && state.standing.over;
  useMilestone(open, over, onMilestone);
  if (state.name === 'failed') return <Failed problem={state.problem} at={at} />;
  const talk = state.name === 'talking' ? state : null;
  return (
    <InLanguageOf scenario={talk?.standing.scenario ?? at.scenario}>
      <Conversation scenario={at.scenario} talk={talk} />
    </InLanguageOf>
  );
};
