import { useRef } from 'preact/hooks';
import type { VoteRoom } from '../../../../app/hiring/api/vote-api.ts';
import { useStore } from '../../../hooks/use-store.ts';
import { useTeamWords } from '../../parts.tsx';
import { JoinCard } from './join-card.tsx';
import { OpenRoom } from './open-room.tsx';
import { usePhones } from './services.ts';
import type { PhoneVotes } from './use-phone-votes.ts';

/** For whoever comes late: over the vote, which goes on. */
const Latecomers = ({ room }: { room: VoteRoom }) => {
  const { join: words } = useTeamWords().classroom.phones;
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" class="button" onClick={() => dialog.current?.showModal()}>
        {words.show}
      </button>
      <dialog
        class="look-back"
        aria-labelledby="join-heading"
        ref={dialog}
        // The conversation behind it has keys of its own.
        onKeyDown={event => event.stopPropagation()}
      >
        <div class="look-back-head">
          <h2 id="join-heading">{words.heading}</h2>
          <button type="button" class="button button-main" onClick={() => dialog.current?.close()}>
            {words.back}
          </button>
        </div>
        <JoinCard room={room} />
        <p>{words.inRoom(room.phones)}</p>
      </dialog>
    </>
  );
};

const Reveal = ({ votes }: { votes: PhoneVotes }) => {
  const { votes: words } = useTeamWords().classroom.phones;
  return (
    <label class="phones-check">
      <input
        type="checkbox"
        checked={votes.isRevealed}
        onChange={event => votes.reveal(event.currentTarget.checked)}
      />
      {words.reveal}
    </label>
  );
};

const useSentence = ({ state, voted, phones }: PhoneVotes, lost: boolean): string => {
  const { votes: words, lost: away } = useTeamWords().classroom.phones;
  if (lost) return away;
  if (state === 'asking') return words.asking;
  return words[state](voted, phones);
};

const Opened = ({ votes, room, lost }: { votes: PhoneVotes; room: VoteRoom; lost: boolean }) => {
  const { votes: words } = useTeamWords().classroom.phones;
  const sentence = useSentence(votes, lost);
  return (
    <div class="phones-bar">
      <p role="status">{sentence}</p>
      <div class="actions">
        {votes.state === 'closed' ? (
          <button type="button" class="button" onClick={votes.again}>
            {words.again}
          </button>
        ) : (
          <button
            type="button"
            class="button button-main"
            disabled={votes.state === 'asking'}
            onClick={() => void votes.close()}
          >
            {words.close}
          </button>
        )}
        <Latecomers room={room} />
      </div>
      {votes.state !== 'closed' && <Reveal votes={votes} />}
    </div>
  );
};

/** The vote by phone, as whoever holds the room deals with it; a way to begin one where there is none. */
export const PhonesBar = ({ votes }: { votes: PhoneVotes | null }) => {
  const { phones: words } = useTeamWords().classroom;
  const phones = usePhones();
  const state = useStore(phones.store);
  if (state.name === 'open' && votes !== null)
    return <Opened votes={votes} room={state.room} lost={state.lost} />;
  if (state.name !== 'ready') return null;
  return (
    <div class="phones-bar">
      {state.problem !== null && <p role="alert">{words.problem(state.problem)}</p>}
      <OpenRoom busy={state.doing} />
    </div>
  );
};
