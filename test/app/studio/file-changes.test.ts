import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../../src/app/studio/check/check-files.ts';
import {
  faultOfFileName,
  renamedFile,
  withoutFile,
} from '../../../src/app/studio/workspace/file-changes.ts';
import { createWorkspace } from '../../../src/app/studio/workspace/workspace.ts';

const FILES = [
  { name: 'main.ink', text: 'VAR a = 1\r\nINCLUDE Policies/limits.ink\r\n-> hall\r\n' },
  { name: 'policies/limits.ink', text: 'INCLUDE deep.ink\n=== hall ===\nHello.\n-> END\n' },
  { name: 'deep.ink', text: '=== deep ===\n-> END\n' },
];

const unknown = (files: typeof FILES) =>
  [...checkFiles(files, '2026-11-26')]
    .flatMap(step => (step.says === 'read' ? step.findings : []))
    .filter(({ code }) => code.startsWith('include/'));

describe('a file that is included', () => {
  it('has another name, and is included by it, in one step that can be undone', () => {
    const workspace = createWorkspace('w', FILES);
    const change = renamedFile(FILES, 'policies/limits.ink', 'cards/new.ink', 'Rename');
    if (change === null) throw new Error('nothing changed');
    workspace.change(change);
    const { files } = workspace.store.getState();
    expect(files[0]?.text).toBe('VAR a = 1\r\nINCLUDE cards/new.ink\r\n-> hall\r\n');
    expect(files.map(({ name }) => name)).toEqual(['main.ink', 'cards/new.ink', 'deep.ink']);
    expect(unknown([...files])).toEqual([]);
    workspace.undo();
    expect(workspace.store.getState().files).toEqual(FILES);
  });
  it('is gone with its INCLUDE lines, and the main one never is', () => {
    const workspace = createWorkspace('w', FILES);
    const change = withoutFile(FILES, 'deep.ink', 'Remove');
    if (change === null) throw new Error('nothing changed');
    workspace.change(change);
    const { files } = workspace.store.getState();
    expect(files[1]?.text).toBe('=== hall ===\nHello.\n-> END\n');
    expect(files).toHaveLength(2);
    workspace.undo();
    expect(workspace.store.getState().files).toEqual(FILES);
    expect(withoutFile(FILES, 'main.ink', 'Remove')).toBeNull();
  });
  it.each([
    ['deep', 'not-a-file'],
    ['/deep.ink', 'not-a-file'],
    ['../deep.ink', 'not-a-file'],
    ['a/../../deep.ink', 'not-a-file'],
    ['a\\b.ink', 'not-a-file'],
    ['Main.ink', 'taken'],
    ['Deep.ink', null],
    ['eins/zwei/drei vier.ink', null],
  ])('called %s is %s', (to, fault) => {
    expect(faultOfFileName(FILES, 'deep.ink', to)).toBe(fault);
  });
});
