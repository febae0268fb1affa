import { useEffect, useRef } from 'preact/hooks';
import type { Passage } from '../../../app/words/messages/common.ts';
import { Action } from '../parts.tsx';

interface Props {
  readonly passage: Passage;
  readonly next: string;
  readonly act: () => void;
  readonly busy?: boolean;
}

/** In place of the replies, once everything has been said: how it ended is said to nobody here. */
export const AfterCard = ({ passage, next, act, busy = false }: Props) => {
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.focus({ preventScroll: true }), []);
  return (
    <section class="end-card" aria-labelledby="what-next" tabIndex={-1} ref={card}>
      <h2 id="what-next">{passage.heading}</h2>
      <p class="end-summary">{passage.text}</p>
      <Action isMain label={next} disabled={busy} act={act} />
    </section>
  );
};
