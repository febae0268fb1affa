import { useMemo } from 'preact/hooks';
import { DRAFT_VIEWS, type DraftView } from '../../../app/route.ts';
import type { FindingNow } from '../../../app/studio/check/findings-now.ts';
import type { Command } from '../../../app/studio/commands.ts';
import { nextFinding } from '../../../app/studio/check/next-finding.ts';
import type { OpenDraft } from '../services.ts';
import { useDraft } from '../services.ts';
import { useServices } from '../../services.ts';
import { useFindingsNow } from '../use-findings-now.ts';
import { useGoToLine } from '../use-go-to-line.ts';
import { useStudioWords } from '../use-studio-words.ts';
import { useCommands, useCommandWords } from './use-commands.ts';

type Words = ReturnType<typeof useCommandWords>;
type StudioWords = ReturnType<typeof useStudioWords>;

const undoing = (
  { workspace }: OpenDraft,
  words: StudioWords,
  { groups, nothingToUndo, nothingToRedo }: Words,
): readonly Command[] => {
  const { store } = workspace;
  return [
    {
      id: 'undo',
      name: words.undo(null),
      says: () => words.undo(store.getState().past.at(-1)?.says ?? null),
      keys: ['Mod-z'],
      group: groups.edit,
      available: () => store.getState().past.length > 0,
      why: nothingToUndo,
      run: () => workspace.undo(),
    },
    {
      id: 'redo',
      name: words.redo(null),
      says: () => words.redo(store.getState().future.at(-1)?.says ?? null),
      keys: ['Mod-y', 'Mod-Shift-z'],
      group: groups.edit,
      available: () => store.getState().future.length > 0,
      why: nothingToRedo,
      run: () => workspace.redo(),
    },
  ];
};

const checking = (
  { workspace, checker }: OpenDraft,
  words: Words,
  findings: () => readonly FindingNow[],
  go: (file: string, line: number) => void,
): readonly Command[] => {
  const group = words.groups.check;
  const step = (by: 1 | -1) => (): void => {
    const next = nextFinding(findings(), workspace.store.getState(), by);
    if (next !== null) go(next.file, next.line);
  };
  const some = { group, available: () => findings().length > 0, why: words.noProblem };
  const isChecking = (): boolean => checker.store.getState().name === 'checking';
  return [
    { id: 'next-problem', name: words.nextProblem, keys: ['F8'], run: step(1), ...some },
    {
      id: 'previous-problem',
      name: words.previousProblem,
      keys: ['Shift-F8'],
      run: step(-1),
      ...some,
    },
    { id: 'check', name: words.checkNow, group, run: () => checker.check() },
    {
      id: 'stop-check',
      name: words.stopChecking,
      group,
      available: isChecking,
      why: words.notChecking,
      run: () => checker.stop(),
    },
  ];
};

interface Doors {
  readonly openPalette: () => void;
  readonly openKeys: () => void;
  readonly openVersions: () => void;
}

const opening = (words: Words, doors: Doors): readonly Command[] => {
  const { groups, palette, keys, versions } = words;
  return [
    { id: 'versions', name: versions, group: groups.keep, run: doors.openVersions },
    {
      id: 'palette',
      name: palette,
      keys: ['Mod-k'],
      group: groups.help,
      run: doors.openPalette,
    },
    { id: 'keys', name: keys, keys: ['?'], group: groups.help, run: doors.openKeys },
  ];
};

/** What can be done whichever view is shown. `doors` stay the same ones. */
export const useFrameCommands = (view: DraftView, doors: Doors): void => {
  const draft = useDraft();
  const { navigation } = useServices();
  const [words, studioWords] = [useCommandWords(), useStudioWords()];
  const go = useGoToLine(view);
  const findings = useFindingsNow();
  const list = useMemo((): readonly Command[] => {
    const { id } = draft.workspace.store.getState();
    const group = words.groups.goTo;
    const views = DRAFT_VIEWS.filter(name => name !== view).map(
      (name): Command => ({
        id: `go-${name}`,
        name: studioWords.views[name],
        group,
        run: () => navigation.go({ name: 'draft', draft: id, view: name }),
      }),
    );
    const leave = (): void => navigation.go({ name: 'studio' });
    return [
      ...undoing(draft, studioWords, words),
      ...checking(draft, words, findings, go),
      ...views,
      { id: 'go-studio', name: words.allScenarios, group, run: leave },
      ...opening(words, doors),
    ];
  }, [draft, navigation, words, studioWords, findings, view, doors]);
  useCommands(list);
};
