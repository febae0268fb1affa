import { useMemo } from 'preact/hooks';
import type { HeldProps } from '../conversation/held.ts';
import { ConversationServicesProvider } from '../conversation/services.ts';
import { InLanguage } from '../parts/scenario-text.tsx';
import { Conversation } from './conversation.tsx';
import { PlayServicesProvider } from './services.ts';

/** The same conversation on the same stage, where somebody holds it for others to read. */
export const HeldConversation = ({ services, talk, held }: HeldProps) => {
  const given = useMemo(() => ({ ...services, prepare: () => {} }), [services]);
  return (
    <ConversationServicesProvider value={given}>
      <PlayServicesProvider value={given}>
        <InLanguage language={held.scenario.language}>
          <Conversation scenario={held.scenario.id} talk={talk} held={held} />
        </InLanguage>
      </PlayServicesProvider>
    </ConversationServicesProvider>
  );
};
