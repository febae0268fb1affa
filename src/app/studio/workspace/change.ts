import type { TextEdit } from '../../../narrative/authoring/text-edit.ts';

/** Text edits of one file; they name places of the file as it was. */
export interface FileEdit {
  readonly kind: 'edit';
  readonly file: string;
  readonly edits: readonly TextEdit[];
}

/** Another file. */
export interface FileAdded {
  readonly kind: 'add';
  readonly file: string;
  readonly text: string;
  /** Its place among the files, from 0; left out: the last one. */
  readonly at?: number;
}

export interface FileRemoved {
  readonly kind: 'remove';
  readonly file: string;
}

/** Another name; the INCLUDE lines that meant it are edits of their own. */
export interface FileRenamed {
  readonly kind: 'rename';
  readonly file: string;
  readonly to: string;
}

export type FileChange = FileEdit | FileAdded | FileRemoved | FileRenamed;

/** Something an author does, as one step that can be undone. */
export interface Change {
  /** As undo calls it: “Change the words of a reply”. */
  readonly says: string;
  /** One after the other: each names places as the ones before it left them. */
  readonly changes: readonly FileChange[];
  /** Changes that follow each other under one name are one step: the keys of one word, the ticks of one slider. */
  readonly merge?: string;
}

/** A change of one file's text. */
export const editOf = (
  says: string,
  file: string,
  edits: readonly TextEdit[],
  merge?: string,
): Change => ({
  says,
  changes: [{ kind: 'edit', file, edits }],
  ...(merge === undefined ? {} : { merge }),
});

/** Whether it would leave everything as it is. */
export const isIdle = ({ changes }: Change): boolean =>
  changes.every(change => change.kind === 'edit' && change.edits.length === 0);
