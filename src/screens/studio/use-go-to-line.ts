import type { DraftView } from '../../app/route.ts';
import { lineStart } from '../../app/studio/workspace/line-start.ts';
import { fileOf } from '../../app/studio/workspace/workspace.ts';
import { useServices } from '../services.ts';
import { useDraft } from './services.ts';
import { useWritingView } from './use-writing-view.ts';

/** Views in which a line can be seen. */
const WITH_LINES: ReadonlySet<DraftView> = new Set(['cards', 'ink', 'map']);

/** Goes to a line in the view that is open, or where its author writes if that one shows no lines. */
export const useGoToLine = (view: DraftView) => {
  const { navigation } = useServices();
  const { workspace } = useDraft();
  const writing = useWritingView(view);
  return (file: string, line: number): void => {
    const state = workspace.store.getState();
    const text = fileOf(state, file)?.text;
    if (text === undefined) return;
    if (!WITH_LINES.has(view)) navigation.go({ name: 'draft', draft: state.id, view: writing });
    workspace.goTo({ file, offset: lineStart(text, line) });
  };
};
