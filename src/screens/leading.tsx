import { lazy } from './hooks/lazy.tsx';
import { useWords } from './services.ts';
import { Trouble } from './errors/trouble.tsx';
import { DebriefRoom, type Rooms, TeamRoom } from './rooms.tsx';
import { TeamRoomScreen } from './team/team-room.tsx';

// The debrief lends its pages to whoever coaches, and the play screen its conversation to a classroom.
const Coached = lazy(async () => (await import('./debrief/coached.tsx')).Coached);
const Sides = lazy(async () => (await import('./debrief/sides.tsx')).Sides);
const Talk = lazy(async () => (await import('./play/held-conversation.tsx')).HeldConversation);

interface Props {
  readonly path: readonly string[];
  readonly rooms: Rooms;
}

/** What somebody leads a team from, where the page was built with it. */
export const Leading = ({ path, rooms }: Props) => {
  const { trouble } = useWords();
  if (rooms.team === null) return <Trouble passage={trouble.unknownAddress} />;
  return (
    <DebriefRoom rooms={rooms}>
      <TeamRoom room={rooms.team}>
        <TeamRoomScreen path={path} coached={Coached} talk={Talk} sides={Sides} />
      </TeamRoom>
    </DebriefRoom>
  );
};
