import './mistakes.css';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Debrief } from '../../../app/debrief/debrief.ts';
import { type Mistake, triedAt } from '../../../app/debrief/mistakes.ts';
import { deskAt, type Situation, situationAt } from '../../../app/debrief/situation.ts';
import type { Replayed } from '../../../app/runs/replay-run.ts';
import { zoneOf } from '../../../engine/model/mood.ts';
import { CardBody } from '../../conversation/desk-card.tsx';
import { TranscriptLine } from '../../conversation/transcript.tsx';
import { useCoaching } from '../../hooks/use-coaching-words.ts';
import { useWords } from '../../services.ts';
import { RetryReply } from './retry-reply.tsx';
import type { Mistakes } from './use-mistakes.ts';

/** The desk as it read then, put together when it is opened. */
const Desk = ({ replayed, turn }: { replayed: Replayed; turn: number }) => {
  const { mistakes: words } = useCoaching();
  const [cards, setCards] = useState<ReturnType<typeof deskAt> | null>(null);
  return (
    <details
      class="retry-desk"
      onToggle={() => setCards(before => before ?? deskAt(replayed, turn))}
    >
      <summary class="disclosure">{words.desk(cards?.length ?? null)}</summary>
      <div class="retry-cards">
        {cards?.map(card => (
          <CardBody key={card.knot} card={card} />
        ))}
      </div>
    </details>
  );
};

const Scene = ({ situation: { said, mood } }: { situation: Situation }) => {
  const { common, formats } = useWords();
  const { mistakes: words } = useCoaching();
  const zone = zoneOf(mood);
  return (
    <>
      <p class="retry-mood note">
        <span class={`swatch zone-${zone}`} aria-hidden="true" />
        {words.mood(common.zones[zone], formats.signed(mood))}
      </p>
      <div class="retry-said">
        {said.map((line, index) => (
          <TranscriptLine key={index} said={line} />
        ))}
      </div>
    </>
  );
};

/** The focus goes to the answer when it is shown, and to the first reply when all is as before. */
const useReplyFocus = ({ last }: Mistakes, list: RefObject<HTMLOListElement | null>) => {
  useEffect(() => {
    if (last?.name !== 'shown' && last?.name !== 'cleared') return;
    const wanted = last.name === 'shown' ? `[data-reply="${last.reply}"]` : 'button';
    list.current?.querySelector<HTMLElement>(wanted)?.focus();
  }, [last, list]);
};

interface Props {
  readonly debrief: Debrief;
  readonly replayed: Replayed;
  readonly mistakes: Mistakes;
  readonly now: Mistake;
}

/** A decision once more, in its own place: the situation as it was, and another reply to be found. */
export const Retry = ({ debrief, replayed, mistakes, now: { turn, replies } }: Props) => {
  const { mistakes: words } = useCoaching();
  const list = useRef<HTMLOListElement>(null);
  useReplyFocus(mistakes, list);
  const situation = situationAt(replayed, turn);
  const tried = triedAt(mistakes.tries, turn).replies;
  return (
    <article class="card retry" aria-labelledby={`retry-${turn}`}>
      <h3 id={`retry-${turn}`} tabIndex={-1} data-landing>
        {words.heading(turn)}
      </h3>
      <p>{words.task}</p>
      {situation !== null && <Scene situation={situation} />}
      <Desk replayed={replayed} turn={turn} />
      <ol class="retry-replies" aria-label={words.replies(turn)} ref={list}>
        {replies.map((reply, index) => (
          <RetryReply
            key={reply.index}
            debrief={debrief}
            turn={turn}
            reply={reply}
            place={index + 1}
            tried={tried.includes(reply.index)}
            tryIt={() => mistakes.tryReply(reply.index)}
          />
        ))}
      </ol>
    </article>
  );
};
