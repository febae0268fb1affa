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
  /** Told when the first reply has been given, and when the last one has. */
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

/** A conversation, from its opening to its end. */
export const PlayScreen = ({ at, onMilestone }: Props) => {
  const { play } = usePlayServices();
  useConversation(at);
  const state = useStore(play.store);
  const open = state.name === 'talking';
  const begun = open && state.standing.turns > 0;
  const over = open && state.standing.over;
  useEffect(() => {
    if (begun || over) onMilestone();
  }, [begun, over, onMilestone]);
  if (state.name === 'failed') return <Failed problem={state.problem} at={at} />;
  const talk = state.name === 'talking' ? state : null;
  return (
    <InLanguageOf scenario={talk?.standing.scenario ?? at.scenario}>
      <Conversation scenario={at.scenario} talk={talk} />
    </InLanguageOf>
  );
};
