import { array, assert, boolean, nat, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editOf } from '../../../src/app/studio/workspace/change.ts';
import { createWorkspace } from '../../../src/app/studio/workspace/workspace.ts';

const open = () =>
  createWorkspace('w', [
    { name: 'main.ink', text: 'one two' },
    { name: 'b.ink', text: '' },
  ]);
const texts = (workspace: ReturnType<typeof open>) =>
  workspace.store.getState().files.map(({ name, text }) => `${name}:${text}`);

describe('a scenario while it is being written', () => {
  it('takes changes, undoes and redoes them across files', () => {
    const workspace = open();
    workspace.change({
      says: 'Move a word',
      changes: [
        { kind: 'edit', file: 'main.ink', edits: [{ from: 0, to: 4, insert: '' }] },
        { kind: 'add', file: 'c.ink', text: 'one' },
        { kind: 'remove', file: 'b.ink' },
        { kind: 'rename', file: 'c.ink', to: 'd.ink' },
      ],
    });
    expect(texts(workspace)).toEqual(['main.ink:two', 'd.ink:one']);
    workspace.undo();
    expect(texts(workspace)).toEqual(['main.ink:one two', 'b.ink:']);
    expect(workspace.store.getState().future.at(-1)?.says).toBe('Move a word');
    workspace.redo();
    expect(texts(workspace)).toEqual(['main.ink:two', 'd.ink:one']);
  });
  it('takes the keys of one word as one step', () => {
    const workspace = open();
    for (const [at, insert] of ['a', 'b', 'c'].entries())
      workspace.change(editOf('Type', 'b.ink', [{ from: at, to: at, insert }], 'typing'));
    expect(workspace.store.getState().past).toHaveLength(1);
    workspace.undo();
    expect(texts(workspace)).toEqual(['main.ink:one two', 'b.ink:']);
  });
  it('gives the bytes back, whatever was done', () => {
    const edit = record({
      at: nat(),
      size: nat(5),
      insert: string(),
      joins: boolean(),
    });
    assert(
      property(array(edit, { maxLength: 12 }), edits => {
        const workspace = open();
        const before = texts(workspace);
        for (const { at, size, insert, joins } of edits) {
          const { length } = workspace.store.getState().files[0]?.text ?? '';
          const from = at % (length + 1);
          const to = Math.min(length, from + size);
          workspace.change(
            editOf('x', 'main.ink', [{ from, to, insert }], joins ? 'typing' : undefined),
          );
        }
        const after = texts(workspace);
        const steps = workspace.store.getState().past.length;
        for (let done = 0; done < steps; done++) workspace.undo();
        expect(texts(workspace)).toEqual(before);
        for (let done = 0; done < steps; done++) workspace.redo();
        expect(texts(workspace)).toEqual(after);
      }),
    );
  });
});
