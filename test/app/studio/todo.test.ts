import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameReplies } from '../../../src/app/studio/todo/name-replies.ts';
import { applyChanges } from '../../../src/app/studio/workspace/apply-change.ts';
import { TODO_KINDS, todosIn } from '../../../src/app/studio/todo/todo.ts';

const todosOf = (text: string) =>
  todosIn([{ name: 'main.ink', text }]).map(({ kind, line, words }) => `${line} ${kind} ${words}`);

describe('what is still to be done', () => {
  it.each([
    ['TODO: ask the manager\n-> END', ['1 reminder ask the manager']],
    ['Dana: Hello. // TODO say it colder', ['1 reminder say it colder']],
    ['/* TODO: two\nlines */', ['1 reminder two']],
    ['/* TODO: one line */', ['1 reminder one line']],
    ['Dana: It is on my TODO list.', []],
    ['Dana: … what the customer says now', ['1 gap what the customer says now']],
    ['* "… what can be answered" # id: a', ['1 gap what can be answered']],
    ['* "Yes." # id: a # why: … why', ['1 gap why']],
    ['# grievance: wait :: … :: 2', ['1 gap wait :: … :: 2']],
    ['Dana: …and then?', []],
    ['Dana: … Right. Yes.', []],
    ['=== rules\n# desk: policy :: Refunds\nNo.\n-> DONE', ['1 source Refunds', '1 as-at Refunds']],
    ['=== rules\n# desk: policy\n# source: The law\n# as-at: 2026-01-01\nNo.\n-> DONE', []],
    ['=== seen\n# desk: record :: Booking\nA room.\n-> DONE', []],
    ['# title: A toy\n# role: Desk', ['1 as-at A toy']],
    ['* "Yes." # empathy: +2 care', ['1 note Yes.', '1 id Yes.']],
    ['* [Wait # do # why: x]\n* ->\n-> END', ['1 id Wait']],
    ['* "Yes." # id: a', ['1 mark Yes.']],
    ['* "…" # id: a', ['1 gap ']],
    ['{ calm:\n* "Yes." # id: a # empathy: +1 care\n}', ['2 note Yes.']],
  ])('%j', (text, todos) => {
    expect(todosOf(text)).toEqual(todos);
  });
  it('stands by kind, in the order of the files', () => {
    const todos = todosIn([
      { name: 'a.ink', text: '* "Yes."\n// TODO: one' },
      { name: 'b.ink', text: '// TODO: two' },
    ]);
    expect(todos.map(({ kind, place }) => [kind, place.file, place.offset])).toEqual([
      ['reminder', 'a.ink', 12],
      ['reminder', 'b.ink', 3],
      ['mark', 'a.ink', 0],
      ['id', 'a.ink', 0],
    ]);
  });
  it.each(readdirSync('stories').filter(name => name.endsWith('.ink')))(
    '%s: nothing but names is left to be written',
    name => {
      const text = readFileSync(`stories/${name}`, 'utf8');
      expect(todosIn([{ name, text }]).filter(({ kind }) => kind !== 'id')).toEqual([]);
    },
  );
  it('has no reply without an id left once each was given one, and none has that of another', () => {
    const files = [
      {
        name: 'a.ink',
        text: '* "Waiting, I know." # id: waiting\n* "Waiting again!"\n* [Go]\n* ->\n-> END\n',
      },
      { name: 'b.ink', text: '* "Waiting still." # empathy: +1 care # why: x\n* [Do] -> END\n' },
    ];
    const named = applyChanges(files, nameReplies(files)).files;
    expect(todosIn(named).filter(({ kind }) => kind === 'id')).toEqual([]);
    expect(named.map(({ text }) => text)).toEqual([
      '* "Waiting, I know." # id: waiting\n* "Waiting again!" # id: waiting_2\n* [Go # id: reply]\n* ->\n-> END\n',
      '* "Waiting still." # id: waiting_3 # empathy: +1 care # why: x\n* [Do # id: reply_2] -> END\n',
    ]);
    expect(nameReplies(named)).toEqual([]);
  });
  it('reads whatever stands there, and points into it', () => {
    const signs = ['TODO', '…', '# why:', '* ', '"', '//', '/*', '*/', '=== ', '\n', '{', '}', ':'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs, 'a', ' '), { maxLength: 60 }), parts => {
        const text = parts.join('');
        for (const { kind, place, line } of todosIn([{ name: 'a', text }])) {
          expect(TODO_KINDS).toContain(kind);
          expect(place.offset <= text.length && line <= text.split('\n').length).toBe(true);
        }
      }),
    );
  });
});
