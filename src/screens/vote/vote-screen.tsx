import './vote.css';
import { useEffect } from 'preact/hooks';
import { readRoomCode } from '../../app/hiring/api/room-code.ts';
import type { Phone, PhoneState } from '../../app/vote/phone.ts';
import { unreachable } from '../../engine/result.ts';
import { Loading } from '../errors/loading.tsx';
import { Trouble } from '../errors/trouble.tsx';
import { useAsync } from '../hooks/use-async.ts';
import { useStore } from '../hooks/use-store.ts';
import { useServices, useWords } from '../services.ts';
import { BallotPage } from './ballot.tsx';
import { JoinPage } from './join.tsx';
import { VoteFrame } from './frame.tsx';
import type { VoteServices } from './services.ts';
import { useVoteWords } from './use-words.ts';

/** A phone sleeps in a pocket: it looks as soon as somebody looks at it, or there is a network again. */
const useWaking = (phone: Phone): void => {
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && phone.wake();
    document.addEventListener('visibilitychange', look);
    window.addEventListener('online', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('online', look);
    };
  }, [phone]);
};

const Over = ({ again }: { again: () => void }) => {
  const { over } = useVoteWords();
  return (
    <VoteFrame heading={over.heading}>
      <p class="lead">{over.text}</p>
      <div class="actions">
        <button type="button" class="button button-main" onClick={again}>
          {over.another}
        </button>
      </div>
    </VoteFrame>
  );
};

interface ShownProps {
  readonly phone: Phone;
  readonly state: PhoneState;
  readonly code: string | null;
}

const Shown = ({ phone, state, code }: ShownProps) => {
  const words = useVoteWords();
  const { navigation } = useServices();
  const enter = (typed: string | null) => {
    phone.enter(typed);
    const known = typed === null ? null : readRoomCode(typed);
    // After a reload it comes back here; what is no code stands in no address.
    if (typed === null || known !== null) navigation.rename({ name: 'vote', code: known });
  };
  switch (state.name) {
    case 'joining':
      return <Loading text={words.joining} />;
    case 'outside':
      return <JoinPage code={code ?? ''} problem={state.problem} join={enter} />;
    case 'in':
      return <BallotPage state={state} vote={at => phone.vote(at)} />;
    case 'over':
      return <Over again={() => enter(null)} />;
    default:
      return unreachable(state);
  }
};

const Visiting = ({ phone, code }: { phone: Phone; code: string | null }) => {
  useWaking(phone);
  useEffect(() => phone.enter(code), [phone, code]);
  useEffect(() => () => phone.leave(), [phone]);
  return <Shown phone={phone} state={useStore(phone.store)} code={code} />;
};

interface Props {
  readonly code: string | null;
  readonly room: () => VoteServices;
}

/** A phone in a classroom: it comes in by a code, and votes. */
export const VoteScreen = ({ code, room }: Props) => {
  const { trouble } = useWords();
  const phone = useAsync(room().loadPhone);
  if (phone === null) return <Loading />;
  if (phone === 'lost') return <Trouble passage={trouble.pageLost} />;
  return <Visiting phone={phone} code={code} />;
};
