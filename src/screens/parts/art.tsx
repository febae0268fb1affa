import { useEffect, useState } from 'preact/hooks';
import type { CatalogueEntry, ScenarioFront } from '../../app/catalogue/catalogue.ts';
import { MOOD_MAX, moodOf } from '../../engine/model/mood.ts';
import { useNear } from '../hooks/use-near.ts';
import { type Art, type Services, useServices, type Framing } from '../services.ts';

/** What arrived stays, so that the next picture is there at once. */
const ARRIVED = new WeakMap<Services['loadArt'], Art>();

/** The drawings, once they are here; null until then and where they could not be fetched. */
export const useArt = (): Art | null => {
  const { loadArt } = useServices();
  const [art, setArt] = useState<Art | null>(() => ARRIVED.get(loadArt) ?? null);
  useEffect(() => {
    let wanted = true;
    loadArt().then(
      arrived => {
        ARRIVED.set(loadArt, arrived);
        if (wanted) setArt(() => arrived);
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [loadArt]);
  return art;
};

export const asImage = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;

interface Props {
  readonly scenario: ScenarioFront;
  readonly view: Framing;
  /** −10 … +10; left out: as they walk in. */
  readonly mood?: number;
}

/** A customer in their setting. Everything it shows is said in words nearby. */
export const Vignette = ({ scenario, view, mood = moodOf(scenario.start) }: Props) => {
  const art = useArt();
  return (
    <div class={`vignette vignette-${view}`} data-setting={scenario.setting ?? 'plain'}>
      {art !== null && <img src={asImage(art.drawStill(scenario, mood / MOOD_MAX, view))} alt="" />}
    </div>
  );
};

/**
 * The finished picture of a customer as they walk in. It comes after the words, and when it is
 * nearly in sight: fetching and drawing it takes a weak machine longer than the rest of the page.
 */
export const Portrait = ({ entry: { portrait, scenario } }: { entry: CatalogueEntry }) => {
  const [frame, near] = useNear<HTMLDivElement>();
  return (
    <div ref={frame} class="vignette" data-setting={scenario.setting ?? 'plain'}>
      {near && <img src={portrait} alt="" />}
    </div>
  );
};
