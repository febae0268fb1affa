import { describe, expect, it } from 'vitest';
import { proveScenario } from '../../../src/analysis/proof/prove.ts';
import { decisionsOf } from '../../../src/narrative/authoring/decisions.ts';
import {
  type Draft,
  type DraftHeader,
  writeDraft,
} from '../../../src/narrative/authoring/draft.ts';
import { decisionsFrom } from '../../../src/narrative/authoring/heard.ts';
import { readInk } from '../../../src/narrative/authoring/ink-file.ts';
import { read } from '../../support/ink.ts';

const HEADER: DraftHeader = {
  title: 'Wrong # number -> again',
  channel: 'phone',
  setting: 'phone',
  role: 'Help desk, Northbeck',
  customer: 'Ada Brook',
  about: 'a nurse on a night shift',
  looks: '',
  brief: 'She has rung twice. [Nobody] rang back.',
  goal: 'Find out what she needs // and do it.',
  level: 'core',
  minutes: 4,
  language: 'en',
  currency: 'GBP',
  start: { heat: 6, trust: 4, patience: 6 },
  grievances: [{ id: 'calls', hurt: 'She rang twice and nobody rang back', weight: 2 }],
  facts: [{ variable: 'knows_shift', what: 'She works at night' }],
  variants: [
    { id: 'lost', differs: 'The parcel is lost' },
    { id: 'porch', differs: 'It is in her porch' },
  ],
  owed: [{ amount: 40, covers: 'a taxi both ways', variant: '' }],
  policies: [
    {
      title: 'Call-backs',
      source: 'Handbook, 4',
      asAt: '2026-11-01',
      lines: ['- Ring back within the day.'],
    },
  ],
};

const TURNS = [
  { isAgent: true, text: 'Good evening, help desk.' },
  { isAgent: false, text: 'I rang twice. {Twice}!' },
  { isAgent: false, text: 'Nobody rang back.' },
  { isAgent: true, text: 'I am sorry about that | really.' },
  { isAgent: false, text: 'Where is it?' },
  { isAgent: true, text: 'Let me look.' },
  { isAgent: false, text: '* Well?' },
];

const draft = (decisions: Draft['decisions']): string => writeDraft({ header: HEADER, decisions });

const errorsIn = (text: string) =>
  read(text).problems.filter(({ severity }) => severity === 'error');

describe('a new scenario', () => {
  it('compiles, says in its header what was said in the form, and lies on the desk', () => {
    const reading = read(draft(decisionsFrom(TURNS, 'Ada')));
    expect(reading.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(reading.script?.scenario).toMatchObject({
      title: HEADER.title,
      brief: HEADER.brief,
      goal: HEADER.goal,
      customer: { name: 'Ada Brook', about: HEADER.about },
      start: HEADER.start,
      grievances: HEADER.grievances,
      variants: HEADER.variants,
      facts: HEADER.facts,
    });
  });

  it('without a decision compiles as well', () => {
    expect(errorsIn(draft([]))).toEqual([]);
  });

  const shape = (turns: typeof TURNS) =>
    decisionsFrom(turns, 'Ada').map(({ lines, replies }) => ({
      lines: lines.map(({ words }) => words),
      replies: replies.map(({ words, answers = [] }) => [words, ...answers.map(one => one.words)]),
    }));

  it('out of a talk has what was said as lines, and what was answered as first replies', () => {
    expect(shape(TURNS)).toEqual([
      {
        lines: ['I rang twice. {Twice}!', 'Nobody rang back.'],
        replies: [['I am sorry about that | really.'], ['…'], ['…']],
      },
      {
        lines: ['Where is it?'],
        replies: [
          ['Let me look.', '* Well?'],
          ['…', '…'],
          ['…', '…'],
        ],
      },
    ]);
    expect(decisionsOf(readInk(draft(decisionsFrom(TURNS, 'Ada'))))).toHaveLength(2);
  });

  it('keeps what answers the agent’s own words under them, and waits for what answers the others', () => {
    const said = (text: string) => ({ isAgent: false, text });
    const answered = (text: string) => ({ isAgent: true, text });
    const talk = [
      said('My kettle leaks.'),
      answered('Since when?'),
      answered('And where?'),
      said('Since Monday. It is under the lid. What will you do?'),
      answered('Send a new one.'),
      said('Thank you for that.'),
      answered('You are welcome.'),
    ];
    expect(shape(talk)).toEqual([
      {
        lines: ['My kettle leaks.'],
        replies: [
          ['Since when? And where?', 'Since Monday. It is under the lid.'],
          ['…', '…'],
          ['…', '…'],
        ],
      },
      {
        lines: ['What will you do?'],
        replies: [
          ['Send a new one.', 'Thank you for that.'],
          ['…', '…'],
          ['…', '…'],
        ],
      },
      {
        lines: ['…'],
        replies: [
          ['You are welcome.', '…'],
          ['…', '…'],
          ['…', '…'],
        ],
      },
    ]);
    expect(shape([said('Hello?')])).toEqual([
      { lines: ['Hello?'], replies: [['…'], ['…'], ['…']] },
    ]);
  });

  it('calls each decision by its first words, and never two things by one name', () => {
    const line = (words: string) => ({ lines: [{ speaker: 'Ada', words }], replies: [] });
    const words = [
      'Where is my parcel?',
      'Where, my parcel!',
      'Knows shift',
      'Leaves?',
      '…',
      'Ну?',
    ];
    const knots = readInk(draft(words.map(line))).sections.map(({ knot }) => knot);
    expect(knots.slice(1, 7)).toEqual([
      'where_parcel',
      'where_parcel_2',
      'knows_shift_2',
      'leaves_2',
      'decision_5',
      'decision_6',
    ]);
    expect(new Set(knots).size).toBe(knots.length);
  });

  it('is played to its ends in every way', () => {
    const { script } = read(draft(decisionsFrom(TURNS, 'Ada')));
    if (script === null) throw new Error('it does not compile');
    const proof = proveScenario(script);
    expect(proof.verdict).toBe('complete');
    expect(proof.exploration.graph.terminals.every(({ problem }) => problem === null)).toBe(true);
  });
});
