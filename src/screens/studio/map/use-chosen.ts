import { useCallback, useState } from 'preact/hooks';
import { type MapPart, partAt, partOf, type StoryMap } from '../../../app/studio/map/story-map.ts';
import type { Place } from '../../../app/studio/workspace/workspace.ts';
import { useSelected } from '../../hooks/use-store.ts';
import { useDraft } from '../services.ts';

interface Pick {
  readonly id: string;
  readonly place: Place | null;
}

/**
 * The part that is chosen: the one in which the author is, wherever that was said; or one that was
 * picked here and has no place of its own, as a part that nobody wrote.
 */
export const useChosen = (map: StoryMap) => {
  const { workspace } = useDraft();
  const place = useSelected(workspace.store, state => state.place);
  const [picked, pick] = useState<Pick | null>(null);
  const isHere = picked !== null && picked.place === place;
  const part: MapPart | undefined =
    (isHere ? partOf(map, picked.id) : undefined) ??
    (place === null ? undefined : partAt(map, place)) ??
    map.parts[0];
  const choose = useCallback(
    (id: string): void => {
      const next = partOf(map, id);
      if (next === undefined) return;
      pick({ id, place: next.place });
      workspace.goTo(next.place);
    },
    [map, workspace],
  );
  /** Of a part that is about to be there. */
  const expect = useCallback(
    (id: string): void => pick({ id, place: workspace.store.getState().place }),
    [workspace],
  );
  return { part, choose, expect };
};
