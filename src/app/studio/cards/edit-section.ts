import type { InkFile, InkNode, NodeOf, Section } from '../../../narrative/authoring/ink-file.ts';
import { neverEmpty } from './never-empty.ts';
import { listAt, nodeAt, type NodePath } from '../../../narrative/authoring/node-path.ts';
import { inFile, readSection, sectionTexts } from '../../../narrative/authoring/section-texts.ts';
import type { TextEdit } from '../../../narrative/authoring/text-edit.ts';
import type { CardStep, CardsMessages } from '../../words/messages/studio-cards.ts';
import { editOf } from '../workspace/change.ts';
import { fileOf, type Workspace } from '../workspace/workspace.ts';

/** Something in a section of a file. */
export interface Spot {
  readonly file: string;
  /** Place of its section among those of the file. */
  readonly section: number;
  readonly path: NodePath;
}

/** Who changes what: the workspace, and what undo calls each step. */
export interface Editing {
  readonly workspace: Workspace;
  readonly words: CardsMessages;
}

export interface OpenSection {
  readonly file: InkFile;
  readonly section: Section;
}

/** Changes a section as it stands now. `merge` makes one step of the keys of one field. */
export const changeSection = (
  { workspace, words }: Editing,
  spot: Pick<Spot, 'file' | 'section'>,
  step: CardStep,
  edit: (open: OpenSection) => readonly TextEdit[],
  merge?: string,
): void => {
  const source = fileOf(workspace.store.getState(), spot.file);
  const parts = source === undefined ? [] : sectionTexts(source.text);
  const part = parts[spot.section];
  if (part === undefined) return;
  const file = readSection(part);
  const [section] = file.sections;
  if (section === undefined) return;
  const next = parts[spot.section + 1];
  const edits = inFile(part, neverEmpty(part, next, edit({ file, section })));
  workspace.change(editOf(words.steps[step], spot.file, edits, merge));
};

/** Changes one node of a section, if it is still there. */
export const changeNode = (
  editing: Editing,
  spot: Spot,
  step: CardStep,
  edit: (file: InkFile, node: InkNode) => readonly TextEdit[],
  merge?: string,
): void =>
  changeSection(
    editing,
    spot,
    step,
    ({ file, section }) => {
      const node = nodeAt(section, spot.path);
      return node === null ? [] : edit(file, node);
    },
    merge,
  );

/** Changes a reply. */
export const changeChoice = (
  editing: Editing,
  spot: Spot,
  step: CardStep,
  edit: (file: InkFile, node: NodeOf<'choice'>) => readonly TextEdit[],
  merge?: string,
): void =>
  changeNode(
    editing,
    spot,
    step,
    (file, node) => (node.kind === 'choice' ? edit(file, node) : []),
    merge,
  );

/** The ink of a node as it stands; '' where it is gone. */
export const inkAt = ({ workspace }: Editing, spot: Spot): string => {
  const source = fileOf(workspace.store.getState(), spot.file);
  const part = source === undefined ? undefined : sectionTexts(source.text)[spot.section];
  const [section] = part === undefined ? [] : readSection(part).sections;
  const node = section === undefined ? null : nodeAt(section, spot.path);
  return part === undefined || node === null ? '' : part.text.slice(node.from, node.to);
};

/** The list in which a node stands. */
export const listOf = (section: Section, path: NodePath) => listAt(section, path.slice(0, -1));
