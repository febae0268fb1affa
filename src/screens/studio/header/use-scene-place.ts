import { useEffect, useRef } from 'preact/hooks';
import { type ScenePlace, scenePlaceAt } from '../../../app/studio/header/scene-place.ts';
import type { Place } from '../../../app/studio/workspace/workspace.ts';
import { useDraft } from '../services.ts';

const elementFor = (page: HTMLElement, at: ScenePlace): HTMLElement | null =>
  at.kind === 'part'
    ? page.querySelector<HTMLElement>(`[data-place="${at.part}"]`)
    : page.querySelector<HTMLElement>(
        `[data-card="${CSS.escape(at.knot)}"][data-file="${CSS.escape(at.file)}"]`,
      );

const FIELDS = 'input, textarea, select, button';

/** What is wrong comes first; else what comes first. */
const fieldIn = (element: HTMLElement): HTMLElement | null =>
  element.querySelector<HTMLElement>('[aria-invalid=true]') ??
  element.querySelector<HTMLElement>(FIELDS);

/** Brings what stands at the author's place into sight: a card of the desk is opened. */
export const useScenePlace = () => {
  const { workspace } = useDraft();
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const show = (place: Place | null): void => {
      const at = place === null ? null : scenePlaceAt(workspace.store.getState().files, place);
      const element = at === null || page.current === null ? null : elementFor(page.current, at);
      if (element instanceof HTMLDetailsElement) element.open = true;
      element?.scrollIntoView({ block: 'start' });
      const isLost = document.activeElement === document.body;
      if (element !== null && isLost) fieldIn(element)?.focus({ preventScroll: true });
    };
    let { place } = workspace.store.getState();
    show(place);
    return workspace.store.subscribe(state => {
      if (state.place === place) return;
      ({ place } = state);
      show(place);
    });
  }, [workspace]);
  return page;
};
