import { useEffect, useRef } from 'preact/hooks';
import type { ReplyOffer } from '../../app/conversation-port.ts';
import { Icon } from '../parts/icon.tsx';
import { useServices, useWords } from '../services.ts';
import { useSelected, useStore } from '../use-store.ts';
import type { Talk } from './conversation.tsx';

const buttonsIn = (group: HTMLElement | null): readonly HTMLButtonElement[] => [
  ...(group?.querySelectorAll<HTMLButtonElement>('button.reply') ?? []),
];

/** Which reply the arrow keys lead to, or null for any other key. */
const stepTo = (key: string, from: number, count: number): number | null => {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: (from + 1) % count,
    ArrowUp: (Math.max(from, 0) - 1 + count) % count,
    Home: 0,
    End: count - 1,
  };
  return steps[key] ?? null;
};

const focusQuietly = (element: HTMLElement | null): void => element?.focus({ preventScroll: true });

interface OfferProps {
  readonly offer: ReplyOffer;
  readonly number: number;
  readonly withKeys: boolean;
  readonly choose: () => void;
}

/** Something to say, or something to do at the desk. */
export const Offer = ({ offer, number, withKeys, choose }: OfferProps) => {
  const { play } = useWords();
  const kind = offer.action ? 'action' : 'speech';
  return (
    <button
      type="button"
      class={`reply reply-${kind}`}
      aria-keyshortcuts={withKeys ? String(number) : undefined}
      onClick={choose}
    >
      <span class="reply-number" aria-hidden="true" data-number={number} />
      <span class="reply-text">
        {offer.action && (
          <span class="reply-kind">
            <Icon name="desk" />
            {play.atTheDesk}
          </span>
        )}
        <span class="reply-words">{offer.text}</span>
      </span>
    </button>
  );
};

const Whisper = ({ note }: { note: string | null }) => {
  const { settings, words } = useServices();
  const { whisper } = useStore(settings.store);
  if (!whisper || note === null) return null;
  return (
    <p class="whisper">
      <Icon name="coach" />
      <span>
        <strong>{words.play.coach}.</strong> {note}
      </span>
    </p>
  );
};

const Refused = ({ problem }: { problem: Talk['problem'] }) => {
  const { problems } = useWords().trouble;
  return (
    <div role="alert">
      {problem !== null && <p class="refused">{problems[problem.code].text}</p>}
    </div>
  );
};

/** Keys of the list: arrows move between replies, digits choose where the setting allows. */
export const useKeys = (replies: readonly ReplyOffer[], choose: (ref: string) => void) => {
  const { settings } = useServices();
  return (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const buttons = buttonsIn(event.currentTarget);
    const from = buttons.findIndex(button => button === document.activeElement);
    const step = stepTo(event.key, from, buttons.length);
    const chosen = /^[1-9]$/.test(event.key) ? replies[Number(event.key) - 1] : undefined;
    if (step !== null) {
      event.preventDefault();
      buttons[step]?.focus();
    } else if (chosen !== undefined && settings.store.getState().numberKeys && !event.repeat) {
      event.preventDefault();
      choose(chosen.ref);
    }
  };
};

/** What can be said or done now. */
export const Replies = ({ talk }: { talk: Talk }) => {
  const { calm, play, settings, telling, words } = useServices();
  const told = useSelected(telling.store, ({ line }) => line === null);
  const { numberKeys } = useStore(settings.store);
  const group = useRef<HTMLDivElement>(null);
  const { replies, whisper, run, said } = talk.standing;
  const turn = `${run} ${said.length}`;
  const choose = (ref: string) => void play.reply(ref);
  const onKeyDown = useKeys(replies, choose);
  useEffect(() => {
    focusQuietly(group.current);
    // On a small page the answer stands above the replies.
    window.scrollTo({ top: 0, behavior: calm.getState() ? 'auto' : 'smooth' });
  }, [turn, calm]);
  useEffect(() => {
    // The button that skips goes away under the finger: what is next is the answer.
    if (told && document.activeElement === document.body) focusQuietly(group.current);
  }, [told]);
  return (
    <section class="answer">
      <Whisper note={whisper} />
      <Refused problem={talk.problem} />
      <div class="replies-head">
        <h2>{words.play.replies}</h2>
        {numberKeys && <p class="replies-keys">{words.play.keys}</p>}
      </div>
      <div
        class="replies"
        role="group"
        aria-label={words.play.replies}
        aria-busy={talk.waiting}
        tabIndex={-1}
        ref={group}
        onKeyDown={onKeyDown}
      >
        {replies.map((offer, index) => (
          <Offer
            key={`${turn} ${offer.ref}`}
            offer={offer}
            number={index + 1}
            withKeys={numberKeys}
            choose={() => choose(offer.ref)}
          />
        ))}
      </div>
    </section>
  );
};
