import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PlacedSection } from '../../../app/studio/cards/cards.ts';
import { type CardPlace, cardAtPlace, placeOfCard } from '../../../app/studio/cards/places.ts';
import type { Place, Workspace } from '../../../app/studio/workspace/workspace.ts';
import { markOf, useCards } from './context.ts';

const markedIn = (host: HTMLElement): readonly HTMLElement[] => [
  ...host.querySelectorAll<HTMLElement>('[data-at]'),
];

/** The element for a place: the last one of its section that begins no later. */
const elementAt = (host: HTMLElement, at: CardPlace): HTMLElement | undefined =>
  markedIn(host).findLast(element => {
    const mark = markOf(element);
    return mark?.file === at.file && mark.section === at.section && mark.line <= at.line;
  });

/** Something that is so for a moment. */
export interface Flag {
  current: boolean;
}

const wordsIn = (element: HTMLElement): HTMLElement | undefined =>
  [...element.querySelectorAll<HTMLElement>('textarea, button')][0];

/** Where somebody writes: what waits for words first, and what belongs to nothing inside it. */
const fieldIn = (element: HTMLElement): HTMLElement | undefined => {
  const all = (field: string) => [...element.querySelectorAll<HTMLElement>(field)];
  const own = (field: string) => all(field).find(one => one.closest('[data-at]') === element);
  const [gap, text] = [all('[data-gap]')[0], all('textarea')[0]];
  return own('[data-gap]') ?? own('textarea') ?? gap ?? text ?? own('select, a, button, summary');
};

const isLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

const show = (element: HTMLElement, takesFocus: boolean, isMoved: boolean): void => {
  const field = isMoved ? wordsIn(element) : fieldIn(element);
  (field ?? element).scrollIntoView({ block: takesFocus ? 'nearest' : 'center' });
  if (takesFocus) field?.focus({ preventScroll: true });
};

interface Asked {
  readonly place: Place;
  /** Somebody came here for it; else it is only brought into sight. */
  readonly takesFocus: boolean;
}

const useAsked = (workspace: Workspace, own: { readonly current: Place | null }) => {
  const [asked, ask] = useState<Asked | null>(() => {
    const { place } = workspace.store.getState();
    return place === null ? null : { place, takesFocus: false };
  });
  useEffect(() => {
    let { place } = workspace.store.getState();
    return workspace.store.subscribe(state => {
      if (state.place === place) return;
      ({ place } = state);
      if (place !== null && place !== own.current) ask({ place, takesFocus: true });
    });
  }, [workspace]);
  return [asked, ask] as const;
};

/**
 * Keeps the cards and every other view at one place: what is asked for elsewhere is brought into sight,
 * and what somebody writes in here is where the other views open.
 */
export const usePlace = (
  sections: readonly PlacedSection[],
  /** Opens what is folded; answers whether it was. */
  unfold: (key: string) => boolean,
  isMoved: Flag,
) => {
  const { workspace } = useCards();
  const host = useRef<HTMLDivElement>(null);
  const own = useRef<Place | null>(null);
  const [asked, ask] = useAsked(workspace, own);
  useLayoutEffect(() => {
    if (asked === null || host.current === null) return;
    const at = cardAtPlace(sections, workspace.store.getState().files, asked.place);
    const element = at === null ? undefined : elementAt(host.current, at);
    const { key } = element?.closest<HTMLElement>('[data-key]')?.dataset ?? {};
    if (key !== undefined && unfold(key)) return;
    if (element !== undefined) show(element, asked.takesFocus || isLost(), isMoved.current);
    isMoved.current = false;
    ask(null);
  }, [asked, sections, unfold]);
  const follow = useCallback(
    (event: FocusEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      const element = target?.closest<HTMLElement>('[data-at]') ?? null;
      const at = element === null ? null : markOf(element);
      const place =
        at === null ? null : placeOfCard(sections, workspace.store.getState().files, at);
      if (place === null) return;
      own.current = place;
      workspace.goTo(place);
    },
    [sections, workspace],
  );
  return { host, follow };
};
