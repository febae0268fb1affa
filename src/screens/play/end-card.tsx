import { useEffect, useRef } from 'preact/hooks';
import type { Standing } from '../../app/conversation/conversation-port.ts';
import { addressOf } from '../../app/route.ts';
import { Icon } from '../parts/icon.tsx';
import { useServices } from '../services.ts';
import { ScenarioText } from '../parts/scenario-text.tsx';

type Ending = NonNullable<Standing['ending']>;

/** How it ended, and the way to the debrief. */
export const EndCard = ({ standing, ending }: { standing: Standing; ending: Ending }) => {
  const { reducedMotion, words } = useServices();
  const { common, play } = words;
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    card.current?.focus({ preventScroll: true });
    // On a small page the last words stand above it.
    window.scrollTo({ top: 0, behavior: reducedMotion.getState() ? 'auto' : 'smooth' });
  }, [reducedMotion]);
  return (
    <section class="end-card" aria-labelledby="how-it-ended" tabIndex={-1} ref={card}>
      <h2 id="how-it-ended">{play.over}</h2>
      {standing.playedOnFrom !== null && <p class="badge">{play.whatIf(standing.playedOnFrom)}</p>}
      <p class="end-kind">
        {common.endings[ending.kind]}
        {ending.warranted && <span class="end-warranted">, {common.warranted}</span>}
      </p>
      <ScenarioText as="p" class="end-summary" text={ending.summary} />
      <a class="button button-main" href={addressOf({ name: 'debrief', run: standing.run })}>
        {play.seeDebrief}
        <Icon name="forward" />
      </a>
    </section>
  );
};
