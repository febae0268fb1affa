import { sceneOf, type Scene } from '../../../app/studio/header/scene.ts';
import type { FileChange } from '../../../app/studio/workspace/change.ts';
import type { WorkspaceState } from '../../../app/studio/workspace/workspace.ts';
import type { StudioHeaderMessages } from '../../../app/words/messages/studio-header.ts';
import { studioHeaderWordsFor } from '../../../app/words/studio-header-words.ts';
import { useMemo } from 'preact/hooks';
import { useSelected } from '../../hooks/use-store.ts';
import { createRequiredContext, useWords } from '../../services.ts';
import { useDraft } from '../services.ts';

export const useHeaderWords = (): StudioHeaderMessages => studioHeaderWordsFor(useWords());

export type Files = WorkspaceState['files'];

export interface OpenScene {
  readonly scene: Scene;
  readonly words: StudioHeaderMessages;
  /** Changes the files as they are now. Changes under one name are one step of undo. */
  readonly write: (
    says: string,
    make: (files: Files) => readonly FileChange[],
    merge?: string,
  ) => void;
  readonly files: () => Files;
}

export const [SceneProvider, useScene] = createRequiredContext<OpenScene>('A form of the header');

/** What the forms show and do, for the scenario that is open. */
export const useOpenScene = (): OpenScene => {
  const { workspace } = useDraft();
  const words = useHeaderWords();
  const now = useSelected(workspace.store, ({ files }) => files);
  const scene = useMemo(() => sceneOf(now), [now]);
  return useMemo(() => {
    const files = (): Files => workspace.store.getState().files;
    return {
      scene,
      words,
      files,
      write: (says, make, merge) =>
        workspace.change({
          says,
          changes: make(files()),
          ...(merge === undefined ? {} : { merge }),
        }),
    };
  }, [workspace, scene, words]);
};
