import { useCallback } from 'preact/hooks';
import { type FindingNow, findingsNow } from '../../app/studio/check/findings-now.ts';
import { pathFindings } from '../../app/studio/check/path-findings.ts';
import { usePlayWords } from './play/use-play-words.ts';
import { useDraft } from './services.ts';

/** Asks for everything that is wrong by now: what the checker found, and kept paths that go another way. */
export const useFindingsNow = (): (() => readonly FindingNow[]) => {
  const { checker, workspace, studio } = useDraft();
  const { tests } = usePlayWords();
  return useCallback(() => {
    const { id, files } = workspace.store.getState();
    const kept = studio.drafts.find(id)?.tests ?? [];
    const paths = checker.paths.getState().all ?? [];
    return [
      ...pathFindings(paths, kept, files, tests),
      ...findingsNow(checker.store.getState(), files),
    ];
  }, [checker, workspace, studio, tests]);
};
