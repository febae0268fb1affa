import { useEffect, useRef, useState } from 'preact/hooks';
import type { Question } from '../../../../app/hiring/api/vote-api.ts';
import { allHands, type Hands } from '../../../../app/team/classroom/hands.ts';
import { phoneVotes, type PhonesState } from '../../../../app/team/classroom/phones.ts';
import { useStore } from '../../../hooks/use-store.ts';
import { usePhones } from './services.ts';

/** The votes by phone for what is asked now. */
export interface PhoneVotes {
  readonly state: 'asking' | 'open' | 'closed';
  /** Votes for each reply, as far as the room may see them. */
  readonly shown: Hands;
  readonly voted: number;
  readonly phones: number;
  readonly isRevealed: boolean;
  readonly reveal: (isRevealed: boolean) => void;
  readonly close: () => Promise<Hands>;
  readonly again: () => void;
}

const stateOf = (votes: ReturnType<typeof phoneVotes>): PhoneVotes['state'] => {
  if (votes === null) return 'asking';
  return votes.isOpen ? 'open' : 'closed';
};

const countedIn = (state: PhonesState, isRevealed: boolean) => {
  const votes = phoneVotes(state);
  const now = stateOf(votes);
  const counted = votes?.votes ?? [];
  const shown = now === 'closed' || isRevealed ? counted : [];
  return { state: now, shown, voted: allHands(counted) };
};

/** Asks the phones as soon as a room is open, and asks no more when the decision is taken; null: no room. */
export const usePhoneVotes = (question: Question): PhoneVotes | null => {
  const phones = usePhones();
  const state = useStore(phones.store);
  const [isRevealed, reveal] = useState(false);
  const asked = useRef(question);
  asked.current = question;
  const room = state.name === 'open' ? state.room.id : null;
  useEffect(() => {
    if (room === null) return undefined;
    phones.ask(asked.current);
    return () => void phones.settle();
  }, [phones, room]);
  if (state.name !== 'open') return null;
  return {
    ...countedIn(state, isRevealed),
    phones: state.room.phones,
    isRevealed,
    reveal,
    close: () => phones.settle(),
    again: () => phones.ask(asked.current),
  };
};
