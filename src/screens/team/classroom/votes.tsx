import { useState } from 'preact/hooks';
import type { ReplyOffer } from '../../../app/conversation/conversation-port.ts';
import {
  allHands,
  countIn,
  type Hands,
  majorityOf,
  MOST_HANDS,
  withHands,
} from '../../../app/team/classroom/hands.ts';
import { ScenarioText } from '../../parts/scenario-text.tsx';
import { useLanding, useTeamWords } from '../parts.tsx';

interface ReplyProps {
  readonly number: number;
  readonly reply: ReplyOffer;
  readonly hands: number;
  readonly all: number;
  readonly count: (hands: number) => void;
  readonly take: () => void;
}

const Reply = ({ number, reply, hands, all, count, take }: ReplyProps) => {
  const { votes: words } = useTeamWords().classroom;
  return (
    <li class="vote">
      <ScenarioText as="p" class="vote-words" text={reply.text} />
      <div class="vote-row">
        <label>
          <span aria-hidden="true">{words.hands}</span>
          <input
            class="text-field vote-hands"
            type="number"
            inputMode="numeric"
            min={0}
            max={MOST_HANDS}
            aria-label={words.handsFor(number, reply.text)}
            value={hands}
            onInput={event => count(countIn(event.currentTarget.value) ?? 0)}
          />
        </label>
        <progress aria-hidden="true" value={hands} max={Math.max(1, all)} />
        <button
          type="button"
          class="button"
          aria-label={words.takeThis(number, reply.text)}
          onClick={take}
        >
          {words.take}
        </button>
      </div>
    </li>
  );
};

interface Props {
  readonly replies: readonly ReplyOffer[];
  readonly isWaiting: boolean;
  /** Plays a reply, by its place in the list. */
  readonly decide: (at: number, hands: Hands) => void;
}

/** The room decides: hands are counted and typed in, and whoever holds the room has the last word. */
export const Votes = ({ replies, isWaiting, decide }: Props) => {
  const { votes: words } = useTeamWords().classroom;
  const [hands, setHands] = useState<Hands>([]);
  const majority = majorityOf(hands);
  const all = allHands(hands);
  const heading = useLanding<HTMLHeadingElement>();
  return (
    <section class="votes" aria-labelledby="votes" aria-busy={isWaiting}>
      <h2 id="votes" ref={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      <p class="note">{words.about}</p>
      <ol>
        {replies.map((reply, at) => (
          <Reply
            key={reply.ref}
            number={at + 1}
            reply={reply}
            hands={hands[at] ?? 0}
            all={all}
            count={count => setHands(withHands(hands, at, count, replies.length))}
            take={() => decide(at, hands)}
          />
        ))}
      </ol>
      <p role="status">{words.majority(majority, all)}</p>
      <button
        type="button"
        class="button button-main"
        disabled={majority.name !== 'one' || isWaiting}
        onClick={() => majority.name === 'one' && decide(majority.at, hands)}
      >
        {words.play}
      </button>
    </section>
  );
};
