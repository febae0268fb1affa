import { useRef, useState } from 'preact/hooks';
import type { ReplyOffer } from '../../../app/conversation/conversation-port.ts';
import { replyLetter } from '../../../app/hiring/api/reply-letter.ts';
import {
  allHands,
  countIn,
  type Hands,
  handsTogether,
  majorityOf,
  MOST_HANDS,
  withHands,
} from '../../../app/team/classroom/hands.ts';
import { ScenarioText } from '../../parts/scenario-text.tsx';
import { useLanding, useTeamWords } from '../parts.tsx';
import { PhonesBar } from './phones/bar.tsx';
import { type PhoneVotes, usePhoneVotes } from './phones/use-phone-votes.ts';

interface ReplyProps {
  readonly name: string;
  readonly reply: ReplyOffer;
  readonly hands: number;
  /** Null: phones do not vote, or nobody may see yet how. */
  readonly byPhone: number | null;
  readonly all: number;
  readonly count: (hands: number) => void;
  readonly take: () => void;
}

const HandsFor = ({ name, reply, hands, count }: Omit<ReplyProps, 'take' | 'all' | 'byPhone'>) => {
  const { votes: words } = useTeamWords().classroom;
  return (
    <label>
      <span aria-hidden="true">{words.hands}</span>
      <input
        class="text-field vote-hands"
        type="number"
        inputMode="numeric"
        min={0}
        max={MOST_HANDS}
        aria-label={words.handsFor(name, reply.text)}
        value={hands}
        onInput={event => count(countIn(event.currentTarget.value) ?? 0)}
      />
    </label>
  );
};

const Reply = ({ all, byPhone, take, ...counted }: ReplyProps) => {
  const { votes: words, phones } = useTeamWords().classroom;
  const { name, reply, hands } = counted;
  return (
    <li class="vote">
      <ScenarioText as="p" class="vote-words" text={reply.text} />
      <div class="vote-row">
        <HandsFor {...counted} />
        {byPhone !== null && <span class="vote-by-phone">{phones.votes.byPhone(byPhone)}</span>}
        <progress aria-hidden="true" value={hands + (byPhone ?? 0)} max={Math.max(1, all)} />
        <button
          type="button"
          class="button"
          aria-label={words.takeThis(name, reply.text)}
          onClick={take}
        >
          {words.take}
        </button>
      </div>
    </li>
  );
};

interface Props {
  /** The decision, from 1. */
  readonly turn: number;
  readonly language: string;
  readonly replies: readonly ReplyOffer[];
  readonly isWaiting: boolean;
  /** Plays a reply, by its place in the list. */
  readonly decide: (at: number, hands: Hands) => void;
}

/** Hands that are typed in, and votes by phone where a room for them is open. */
const useCounting = ({ turn, language, replies, decide }: Props) => {
  const [typed, setTyped] = useState<Hands>([]);
  const votes = usePhoneVotes({ turn, language, replies: replies.map(({ text }) => text) });
  const hands = handsTogether(typed, votes?.shown ?? [], replies.length);
  const isTaking = useRef(false);
  /** What came by phone until this moment counts, also where the vote was still open. */
  const take = async (at: number): Promise<void> => {
    if (isTaking.current) return;
    isTaking.current = true;
    const byPhone = votes === null ? [] : await votes.close();
    isTaking.current = false;
    decide(at, handsTogether(typed, byPhone, replies.length));
  };
  return { typed, setTyped, votes, hands, take };
};

const isCounting = (votes: PhoneVotes | null): boolean =>
  votes !== null && votes.state !== 'closed';

const nameIn =
  (votes: PhoneVotes | null) =>
  (at: number): string =>
    votes === null ? String(at + 1) : replyLetter(at);

/** The room decides: hands are counted and typed in or come by phone, and whoever holds the room has the last word. */
export const Votes = (props: Props) => {
  const { replies, isWaiting } = props;
  const { votes: words, phones } = useTeamWords().classroom;
  const { typed, setTyped, votes, hands, take } = useCounting(props);
  const majority = majorityOf(hands);
  const nameOf = nameIn(votes);
  const heading = useLanding<HTMLHeadingElement>();
  return (
    <section
      class="votes"
      aria-labelledby="votes"
      aria-busy={isWaiting}
      data-lettered={votes !== null}
    >
      <h2 id="votes" ref={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      <p class="note">{votes === null ? words.about : phones.votes.about}</p>
      <PhonesBar votes={votes} />
      <ol>
        {replies.map((reply, at) => (
          <Reply
            key={reply.ref}
            name={nameOf(at)}
            reply={reply}
            hands={typed[at] ?? 0}
            byPhone={votes?.shown[at] ?? null}
            all={allHands(hands)}
            count={count => setTyped(withHands(typed, at, count, replies.length))}
            take={() => void take(at)}
          />
        ))}
      </ol>
      <p role="status">
        {isCounting(votes) ? '' : words.majority(majority, allHands(hands), nameOf)}
      </p>
      <button
        type="button"
        class="button button-main"
        disabled={majority.name !== 'one' || isWaiting || isCounting(votes)}
        onClick={() => majority.name === 'one' && void take(majority.at)}
      >
        {words.play}
      </button>
    </section>
  );
};
