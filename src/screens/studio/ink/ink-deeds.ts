import { startCompletion } from '@codemirror/autocomplete';
import {
  copyLineDown,
  deleteLine,
  moveLineDown,
  moveLineUp,
  toggleComment,
} from '@codemirror/commands';
import { foldAll, foldCode, unfoldAll, unfoldCode } from '@codemirror/language';
import { gotoLine, openSearchPanel, selectNextOccurrence } from '@codemirror/search';
import type { Command } from '@codemirror/view';
import { INK_DEEDS, type InkDeed } from '../../../app/studio/ink/deeds.ts';

/** What each deed is to CodeMirror. */
export const DEEDS: Readonly<Record<InkDeed, Command>> = {
  find: openSearchPanel,
  'go-to-line': gotoLine,
  fold: foldCode,
  unfold: unfoldCode,
  'fold-all': foldAll,
  'unfold-all': unfoldAll,
  complete: startCompletion,
  comment: toggleComment,
  'line-up': moveLineUp,
  'line-down': moveLineDown,
  'copy-line': copyLineDown,
  'delete-line': deleteLine,
  'next-same': selectNextOccurrence,
};

/** The keys of the deeds, where the editor's own might be others. */
export const deedKeys = INK_DEEDS.flatMap(({ id, keys }) =>
  keys.map(key => ({ key, run: DEEDS[id], preventDefault: true })),
);
