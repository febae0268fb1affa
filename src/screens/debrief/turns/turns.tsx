import { useEffect, useRef } from 'preact/hooks';
import type { Debrief } from '../../../app/debrief/debrief.ts';
import { useServices } from '../../services.ts';
import { TurnCard } from './turn.tsx';

/** Brings a turn into view and to the focus when it is chosen elsewhere on the page. */
const useShown = (chosen: number | null, proved: boolean) => {
  const { reducedMotion } = useServices();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (chosen === null) return;
    const card = list.current?.children[chosen - 1]?.querySelector<HTMLElement>('article');
    card?.focus({ preventScroll: true });
    card?.scrollIntoView({
      block: 'start',
      behavior: reducedMotion.getState() ? 'auto' : 'smooth',
    });
  }, [chosen, reducedMotion]);
  // What the proof adds above pushes the turn down that is being read.
  useEffect(() => {
    const card = document.activeElement;
    if (proved && card !== null && card.parentElement?.parentElement === list.current) {
      card.scrollIntoView({ block: 'start', behavior: 'instant' });
    }
  }, [proved]);
  return list;
};

/** Every turn with its reasons. */
export const Turns = ({ debrief, chosen }: { debrief: Debrief; chosen: number | null }) => {
  const { words } = useServices();
  const list = useShown(chosen, debrief.proof !== null);
  return (
    <section class="turns" aria-labelledby="turns">
      <h2 id="turns">{words.debrief.turns}</h2>
      <p class="note">{debrief.sight.keys ? words.debrief.turnsAbout : words.debrief.hidden}</p>
      <ol ref={list}>
        {debrief.turns.map(turn => (
          <li key={turn.number}>
            <TurnCard debrief={debrief} turn={turn} chosen={turn.number === chosen} />
          </li>
        ))}
      </ol>
    </section>
  );
};
