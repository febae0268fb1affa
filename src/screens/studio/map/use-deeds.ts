import { useMemo } from 'preact/hooks';
import type { DraftView } from '../../../app/route.ts';
import { partMade } from '../../../app/studio/map/map-edits.ts';
import { partAfter, partRemoved } from '../../../app/studio/map/part-edits.ts';
import { idCalled, renamedPart } from '../../../app/studio/map/part-names.ts';
import type { MapPart } from '../../../app/studio/map/story-map.ts';
import { type Change } from '../../../app/studio/workspace/change.ts';
import { mainFile } from '../../../app/studio/workspace/workspace.ts';
import { useServices } from '../../services.ts';
import { useDraft } from '../services.ts';
import { useMapWords } from './use-map-words.ts';

/** Parts that something can be written behind. */
const CAN_LEAD: ReadonlySet<string> = new Set(['start', 'knot', 'stitch']);

const canFollow = ({ kind }: MapPart): boolean => CAN_LEAD.has(kind);

/** What a new part behind this one is: another stitch of the same knot, or a knot. */
export const idAfter = ({ kind, id }: MapPart, name: string): string =>
  kind === 'stitch' ? idCalled(id, name) : name;

/** The view in which a part is more than lines. */
export const cardsOf = ({ kind }: MapPart): DraftView => (kind === 'desk' ? 'scene' : 'cards');

/** What can be done with a part of the story. Whatever writes says whether it could. */
export const useDeeds = () => {
  const { workspace, studio } = useDraft();
  const { navigation } = useServices();
  const words = useMapWords();
  return useMemo(() => {
    const change = (made: Change | null): boolean => {
      if (made !== null) workspace.change(made);
      return made !== null;
    };
    const show = ({ place }: MapPart, view: DraftView): void => {
      workspace.goTo(place);
      navigation.go({ name: 'draft', draft: workspace.store.getState().id, view });
    };
    const files = () => workspace.store.getState().files;
    const said = (id: string) => ({ says: words.made(id), todo: words.todo });
    return {
      toLine: (part: MapPart) => show(part, 'ink'),
      toCard: (part: MapPart) => show(part, cardsOf(part)),
      play: ({ kind, id }: MapPart) =>
        studio.playAt({ knot: kind === 'start' ? null : id, replies: [] }),
      make: ({ id, place }: MapPart) => change(partMade(files(), id, place.file, said(id))),
      add: (part: MapPart | undefined, name: string) =>
        change(
          part !== undefined && canFollow(part)
            ? partAfter(files(), part, name, said(idAfter(part, name)))
            : partMade(files(), name, mainFile(workspace.store.getState()).name, said(name)),
        ),
      rename: ({ id, name }: MapPart, to: string) =>
        change(renamedPart(files(), id, to, words.renamed(name, to))),
      remove: (part: MapPart) => change(partRemoved(files(), part, words.removed(part.name))),
    };
  }, [workspace, studio, navigation, words]);
};

export type Deeds = ReturnType<typeof useDeeds>;
