import { shownRoomCode } from '../../../../app/hiring/api/room-code.ts';
import type { VoteRoom } from '../../../../app/hiring/api/vote-api.ts';
import type { PhonesState } from '../../../../app/team/classroom/phones.ts';
import { addressOf } from '../../../../app/route.ts';
import { unreachable } from '../../../../engine/result.ts';
import { useStore } from '../../../hooks/use-store.ts';
import { useTeamWords } from '../../parts.tsx';
import { JoinCard } from './join-card.tsx';
import { OpenRoom } from './open-room.tsx';
import { usePhones } from './services.ts';

const SignedOut = () => {
  const { phones: words } = useTeamWords().classroom;
  return (
    <>
      <p class="note">{words.signedOut}</p>
      <a class="button" href={addressOf({ name: 'hire', path: [] })}>
        {words.signIn}
      </a>
    </>
  );
};

const OpenBefore = ({ rooms }: { rooms: readonly VoteRoom[] }) => {
  const { phones: words } = useTeamWords().classroom;
  const phones = usePhones();
  return (
    <ul class="phones-rooms">
      {rooms.map(room => {
        const code = shownRoomCode(room.code);
        return (
          <li key={room.id}>
            <span>{words.still(code, room.phones)}</span>
            <button
              type="button"
              class="button"
              aria-label={words.goOnWith(code)}
              onClick={() => phones.goOn(room)}
            >
              {words.goOn}
            </button>
            <button
              type="button"
              class="button"
              aria-label={words.closeThis(code)}
              onClick={() => void phones.end(room)}
            >
              {words.close}
            </button>
          </li>
        );
      })}
    </ul>
  );
};

const Ready = ({ state }: { state: Extract<PhonesState, { name: 'ready' }> }) => {
  const { phones: words } = useTeamWords().classroom;
  return (
    <>
      <p class="note">{words.about}</p>
      <div role="alert">
        {state.problem !== null && <p class="refused">{words.problem(state.problem)}</p>}
      </div>
      {state.rooms.length > 0 && <OpenBefore rooms={state.rooms} />}
      <OpenRoom busy={state.doing} />
    </>
  );
};

const Opened = ({ room, lost }: { room: VoteRoom; lost: boolean }) => {
  const { phones: words } = useTeamWords().classroom;
  const phones = usePhones();
  return (
    <>
      <JoinCard room={room} />
      <p role="status">{lost ? words.lost : words.join.inRoom(room.phones)}</p>
      <button type="button" class="button" onClick={() => void phones.end(room)}>
        {words.close}
      </button>
    </>
  );
};

const Shown = ({ state }: { state: Exclude<PhonesState, { name: 'none' }> }) => {
  const { phones: words } = useTeamWords().classroom;
  switch (state.name) {
    case 'signed-out':
      return <SignedOut />;
    case 'not-lead':
      return <p class="note">{words.notLead}</p>;
    case 'ready':
      return <Ready state={state} />;
    case 'open':
      return <Opened room={state.room} lost={state.lost} />;
    default:
      return unreachable(state);
  }
};

/** Phones in the room, where the game comes from a server that they reach too. */
export const PhonesPanel = () => {
  const { phones: words } = useTeamWords().classroom;
  const state = useStore(usePhones().store);
  if (state.name === 'none') return null;
  return (
    <section class="phones-panel" aria-labelledby="phones">
      <h2 id="phones">{state.name === 'open' ? words.join.heading : words.heading}</h2>
      <Shown state={state} />
    </section>
  );
};
