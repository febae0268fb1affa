import type { Reception } from '../../../engine/model/acts.ts';
import type { TagKey } from '../../../narrative/profile/tag-vocabulary.ts';
import type { Known } from '../../studio/ink/explain.ts';
import type { InkDeed } from '../../studio/ink/deeds.ts';
import type { InkPart } from '../../studio/ink/word-count.ts';
import type { InkSign } from '../../studio/ink/signs.ts';
import type { NameProblem, NameSpace } from '../../studio/ink/symbols.ts';
import type { FileNameFault } from '../../studio/workspace/file-changes.ts';

/** What stands in a file of ink, explained where it stands. */
export interface InkHelpMessages {
  readonly tags: Readonly<Record<TagKey, string>>;
  readonly signs: Readonly<Record<InkSign, string>>;
  readonly variables: Readonly<Record<Known, string>>;
  readonly spaces: Readonly<Record<NameSpace, string>>;
  readonly received: Readonly<Record<Reception, string>>;
  readonly practises: (skill: string) => string;
  readonly mark: (axis: string, value: string, meaning: string) => string;
  readonly example: (text: string) => string;
  readonly madeAt: (file: string, line: number) => string;
  readonly notMade: string;
  readonly count: (count: number) => string;
  readonly signNames: Readonly<Record<InkSign, string>>;
}

/** The scenario as its file says it. */
export interface StudioInkMessages {
  readonly files: string;
  readonly renameFile: string;
  readonly removeFile: string;
  readonly mainFile: string;
  readonly fileRemoved: (file: string) => string;
  readonly fileFaults: Readonly<Record<FileNameFault, string>>;
  readonly outline: string;
  readonly words: (total: number) => string;
  readonly wordCount: string;
  readonly parts: Readonly<Record<InkPart, string>>;
  readonly saidBy: (speaker: string) => string;
  readonly narration: string;
  readonly typing: string;
  readonly help: (explain: string, palette: string) => string;
  readonly group: string;
  readonly explain: string;
  readonly nothingHere: string;
  readonly nameProblems: Readonly<Record<NameProblem, string>>;
  readonly deeds: Readonly<Record<InkDeed, string>>;
  readonly insert: (what: string) => string;
  readonly toKnot: (knot: string) => string;
  readonly goTo: string;
  readonly allReferences: string;
  readonly renameIt: string;
  readonly references: (name: string, count: number) => string;
  readonly noReferences: string;
  readonly reference: (file: string, line: number) => string;
  readonly rename: (name: string) => string;
  readonly renameTo: (name: string) => string;
  readonly renameDone: (from: string, to: string) => string;
  readonly noName: string;
  readonly close: string;
  readonly snippets: readonly {
    readonly label: string;
    readonly detail: string;
    readonly text: string;
  }[];
  /** CodeMirror's own sentences, by its English. */
  readonly editor: Readonly<Record<string, string>>;
}
