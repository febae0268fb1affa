import { useEffect, useRef } from 'preact/hooks';
import { replyLetter } from '../../app/hiring/api/reply-letter.ts';
import { shownRoomCode } from '../../app/hiring/api/room-code.ts';
import type { Ballot } from '../../app/hiring/api/vote-api.ts';
import type { InRoom } from '../../app/vote/phone.ts';
import type { VoteMessages } from '../../app/words/messages/vote.ts';
import { InLanguage, ScenarioText } from '../parts/scenario-text.tsx';
import { VoteFrame } from './frame.tsx';
import { useVoteWords } from './use-words.ts';

type Question = NonNullable<Ballot['question']>;

interface ReplyProps {
  readonly at: number;
  readonly text: string;
  readonly isOwn: boolean;
  /** Null: the vote is closed. */
  readonly vote: ((at: number) => void) | null;
}

const Reply = ({ at, text, isOwn, vote }: ReplyProps) => {
  const { yours } = useVoteWords();
  const inside = (
    <>
      <span class="choice-letter">{replyLetter(at)}</span>
      <span class="choice-words">
        <ScenarioText text={text} />
        {isOwn && vote === null && <span class="choice-own">{yours}</span>}
      </span>
    </>
  );
  return (
    <li>
      {vote === null ? (
        <div class="choice" data-own={isOwn}>
          {inside}
        </div>
      ) : (
        <button
          type="button"
          class="choice"
          data-own={isOwn}
          aria-pressed={isOwn}
          onClick={() => vote(at)}
        >
          {inside}
        </button>
      )}
    </li>
  );
};

/** How things stand, in one sentence that a screen reader says whenever it changes. */
const standing = (words: VoteMessages, { ballot, sending }: InRoom): string => {
  const { question, vote } = ballot;
  if (question === null) return words.waiting.text;
  const own = vote === null ? null : replyLetter(vote);
  if (!question.isOpen) return words.closed(own);
  if (sending !== null) return words.sending(replyLetter(sending));
  return own === null ? words.choose : words.sent(own);
};

/** Why what was pressed last does not count, and how things stand. */
const said = (words: VoteMessages, state: InRoom): string => {
  if (state.lost) return words.lost;
  const { problem } = state;
  return `${problem === null ? '' : `${words.problem(problem)} `}${standing(words, state)}`;
};

/** The buttons of the last decision are gone: whoever stood on one of them stands on the heading. */
const useFocusKept = (question: string | null) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    place.current?.closest('main')?.querySelector('h1')?.focus({ preventScroll: true });
  }, [question]);
  return place;
};

interface ListProps {
  readonly question: Question;
  readonly own: number | null;
  readonly vote: (at: number) => void;
}

const Choices = ({ question, own, vote }: ListProps) => (
  <InLanguage language={question.language}>
    <ol class="choices" key={question.id}>
      {question.replies.map((text, at) => (
        <Reply
          key={at}
          at={at}
          text={text}
          isOwn={at === own}
          vote={question.isOpen ? vote : null}
        />
      ))}
    </ol>
  </InLanguage>
);

interface Props {
  readonly state: InRoom;
  readonly vote: (at: number) => void;
}

/** What is asked, as large buttons in the order of the big screen. */
export const BallotPage = ({ state, vote }: Props) => {
  const words = useVoteWords();
  const { question, vote: counted } = state.ballot;
  const place = useFocusKept(question === null ? null : `${question.id} ${question.isOpen}`);
  const heading = question === null ? words.waiting.heading : words.question(question.turn);
  return (
    <VoteFrame heading={heading} eyebrow={words.room(shownRoomCode(state.code))}>
      <div class="vote-stack" ref={place}>
        <p role="status" class="vote-status">
          {said(words, state)}
        </p>
        {question !== null && (
          <Choices question={question} own={state.sending ?? counted} vote={vote} />
        )}
      </div>
    </VoteFrame>
  );
};
