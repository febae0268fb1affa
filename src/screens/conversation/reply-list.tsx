import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { ReplyOffer } from '../../app/conversation/conversation-port.ts';
import { Icon } from '../parts/icon.tsx';
import { useServices, useWords } from '../services.ts';
import { useStore } from '../hooks/use-store.ts';
import { ScenarioText, useDirection } from '../parts/scenario-text.tsx';

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

export const focusQuietly = (element: HTMLElement | null): void =>
  element?.focus({ preventScroll: true });

interface OfferProps {
  readonly offer: ReplyOffer;
  readonly number: number;
  readonly withKeys: boolean;
  readonly choose: () => void;
}

/** Something to say, or something to do at the desk. */
const Offer = ({ offer, number, withKeys, choose }: OfferProps) => {
  const { play } = useWords();
  const direction = useDirection();
  const kind = offer.action ? 'action' : 'speech';
  return (
    <button
      type="button"
      class={`reply reply-${kind}`}
      dir={direction(offer.text)}
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
        <ScenarioText as="span" class="reply-words" text={offer.text} />
      </span>
    </button>
  );
};

/** Keys of the list: arrows move between replies, digits choose where the setting allows. */
const useKeys = (replies: readonly ReplyOffer[], choose: (ref: string) => void) => {
  const { preferences } = useServices();
  return (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const buttons = buttonsIn(event.currentTarget);
    const from = buttons.findIndex(button => button === document.activeElement);
    const step = stepTo(event.key, from, buttons.length);
    const chosen = /^[1-9]$/.test(event.key) ? replies[Number(event.key) - 1] : undefined;
    if (step !== null) {
      event.preventDefault();
      buttons[step]?.focus();
    } else if (chosen !== undefined && preferences.store.getState().numberKeys && !event.repeat) {
      event.preventDefault();
      choose(chosen.ref);
    }
  };
};

interface ReplyListProps {
  readonly heading: ComponentChildren;
  /** Whenever this changes the replies are new: they take the focus, and the page goes to its top. */
  readonly turn: string;
  readonly replies: readonly ReplyOffer[];
  readonly choose: (ref: string) => void;
  /** What a digit does, where it is not the same. */
  readonly chooseByKey?: (ref: string) => void;
  readonly group: RefObject<HTMLDivElement | null>;
  /** Something else stands on the page: it stays where it is. */
  readonly stays?: boolean;
  readonly 'aria-busy'?: boolean;
  readonly 'aria-describedby'?: string;
}

/** Replies to choose from, by pointer, arrows or digits. */
export const ReplyList = (props: ReplyListProps) => {
  const { heading, turn, replies, choose, chooseByKey = choose, group, stays, ...about } = props;
  const { reducedMotion, preferences, words } = useServices();
  const { numberKeys } = useStore(preferences.store);
  const onKeyDown = useKeys(replies, chooseByKey);
  useLayoutEffect(() => {
    if (stays === true) return;
    focusQuietly(group.current);
    // Where the replies scroll by themselves, the new ones begin at their top.
    group.current?.parentElement?.scrollTo({ top: 0 });
    // On a small page what is answered to stands above the replies.
    window.scrollTo({ top: 0, behavior: reducedMotion.getState() ? 'auto' : 'smooth' });
  }, [turn, reducedMotion, group, stays]);
  return (
    <>
      <div class="replies-head">
        {heading}
        {numberKeys && <p class="replies-keys">{words.play.keys}</p>}
      </div>
      <div
        class="replies"
        role="group"
        aria-label={words.play.replies}
        {...about}
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
    </>
  );
};
