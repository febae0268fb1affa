import { assert, integer, json, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AgreedDrill, doneSince } from '../../../src/app/agreed/agreed-drill.ts';
import {
  agreedFileName,
  readAgreedFile,
  writeAgreedFile,
} from '../../../src/app/agreed/agreed-file.ts';
import { notesOf, readRunNotes, withNote } from '../../../src/app/team/coaching/notes.ts';
import {
  dataOf,
  forgetInPapers,
  keepPapers,
  papersAbout,
  papersIn,
} from '../../../src/app/team/coaching/papers.ts';
import { addressOf, parseRoute } from '../../../src/app/route.ts';
import { type TeamPlace, teamPlaceOf, toTeam } from '../../../src/app/team-place.ts';
import { LARGEST_HANDED } from '../../../src/engine/limits.ts';
import { papersInMemory } from '../../support/papers.ts';

const NOW = '2026-11-26T08:00:00.000Z';
const LATER = '2026-11-27T08:00:00.000Z';

const agreedWith = (player: string, change: Partial<AgreedDrill> = {}): AgreedDrill => ({
  format: 1,
  id: `${player} ${NOW}`,
  player,
  lead: 'Kim',
  at: NOW,
  scenario: 'umbrella',
  title: 'Umbrella',
  drill: 'd1',
  skill: 'listening',
  why: 'Let people finish.',
  ...change,
});

const runOf = (player: string) => ({
  id: `${player}-1`,
  player,
  team: '',
  scenario: 'umbrella',
  title: 'Umbrella',
  version: 'r3-0',
  variant: 'lent',
  startedAt: NOW,
  choices: [],
  source: 'file' as const,
});

describe('the addresses of whoever leads a team', () => {
  const PLACES: readonly TeamPlace[] = [
    { name: 'board' },
    { name: 'coached', run: 'a/b %' },
    { name: 'coached', run: 'run', turn: 12 },
    { name: 'coached-sheet', run: 'sheet' },
    { name: 'calibration', id: null },
    { name: 'calibration', id: 'run-1' },
    { name: 'classroom' },
  ];
  it.each(PLACES)('are read as they were written: $name', place => {
    expect(teamPlaceOf(parseRoute(addressOf(toTeam(place))))).toEqual(place);
  });
  it.each([
    '#/team/',
    '#/team/run',
    '#/team/run/a/turn',
    '#/team/run/a/turn/0',
    '#/team/run/a/sheet/b',
    '#/team/calibration/',
    '#/team/calibration/a/b',
    '#/team/classroom/x',
    '#/team/elsewhere',
  ])('are none: %s', address => {
    expect(teamPlaceOf(parseRoute(address))).toBe(null);
  });
});

describe('notes on turns', () => {
  it('stand in the order of the turns, one each, and go when they are emptied', () => {
    const first = withNote(notesOf(runOf('Ann'), undefined), 3, ' Good. ', NOW);
    const both = withNote(withNote(first, 1, 'Slow down.', NOW), 3, 'Very good.', LATER);
    expect(both.notes.map(({ turn, text }) => [turn, text])).toEqual([
      [1, 'Slow down.'],
      [3, 'Very good.'],
    ]);
    expect(withNote(both, 3, '  ', LATER).notes).toHaveLength(1);
  });

  it('can be read again, whatever was written', () => {
    assert(
      property(integer({ min: 1, max: 99 }), string({ unit: 'binary' }), (turn, text) => {
        const notes = withNote(notesOf(runOf('Ann'), undefined), turn, text, NOW);
        expect(readRunNotes(JSON.parse(JSON.stringify(notes))).ok).toBe(true);
      }),
    );
  });
});

describe('a drill that was agreed', () => {
  it('is done once it was answered after that, and not before', () => {
    const answered = (at: string) => [{ key: 'umbrella/d1', answers: [{ at }] }] as never;
    expect(doneSince(agreedWith('Ann'), answered(LATER))).toBe(LATER);
    expect(doneSince(agreedWith('Ann'), answered('2026-11-25T08:00:00.000Z'))).toBe(null);
    expect(doneSince(agreedWith('Ann', { drill: 'd2' }), answered(LATER))).toBe(null);
  });

  it('goes to one person as a file, and comes back as it was', () => {
    const drills = [agreedWith('Ann')];
    const read = readAgreedFile(writeAgreedFile('Ann', drills, NOW));
    expect(read.ok && read.value.drills).toEqual(drills);
    expect(agreedFileName('Änn Ö./', NOW)).toBe('composure-agreed-änn-ö-2026-11-26.json');
  });

  it('is refused at the door where the file is another one, too large, newer, or about two people', () => {
    const file = JSON.parse(writeAgreedFile('Ann', [agreedWith('Ann')], NOW));
    const problemOf = (text: string) => {
      const read = readAgreedFile(text);
      return read.ok ? null : read.error;
    };
    expect(problemOf(JSON.stringify(file))).toBe(null);
    expect(problemOf('{')).toBe('agreed/not-agreed');
    expect(problemOf('null')).toBe('agreed/not-agreed');
    expect(problemOf(JSON.stringify({ ...file, drills: [] }))).toBe('agreed/not-agreed');
    expect(problemOf(JSON.stringify({ ...file, player: 'Bob' }))).toBe('agreed/not-agreed');
    expect(problemOf(JSON.stringify({ ...file, format: 99 }))).toBe('agreed/newer');
    expect(problemOf(' '.repeat(LARGEST_HANDED + 1))).toBe('agreed/too-large');
    const skill = { ...file.drills[0], skill: 'dancing' };
    expect(problemOf(JSON.stringify({ ...file, drills: [skill] }))).toBe('agreed/not-agreed');
  });

  it('is never read from what is no file of ours', () => {
    assert(
      property(json(), text => {
        expect(readAgreedFile(text).ok).toBe(false);
      }),
    );
  });
});

describe('what a lead keeps', () => {
  const filled = async () => {
    const { papers, drawers } = papersInMemory();
    for (const player of ['Ann', 'Bob']) {
      await papers.notes.keep(withNote(notesOf(runOf(player), undefined), 1, 'Well said.', NOW));
      await papers.agreed.keep(agreedWith(player, { lead: 'Ann' }));
      await papers.people.keep({ format: 1, id: player, isNamed: true, at: NOW });
    }
    return { papers, drawers };
  };

  it('goes into the board’s file with the runs that it is about, and comes in again', async () => {
    const { papers } = await filled();
    const about = papersAbout(dataOf(papers), [runOf('Ann')]);
    expect(about.notes.map(({ player }) => player)).toEqual(['Ann']);
    const other = papersInMemory();
    await keepPapers(other.papers, papersIn(JSON.parse(JSON.stringify(about))));
    expect(dataOf(other.papers)).toEqual(about);
  });

  it('is not written over by a file, and what cannot be read in it is left out', async () => {
    const { papers } = await filled();
    const notes = { ...notesOf(runOf('Ann'), undefined), notes: [] };
    await keepPapers(papers, papersIn({ notes: [notes, 7], agreed: [null] }));
    expect(papers.notes.find('Ann-1')?.notes).toHaveLength(1);
    expect(papersIn('nothing')).toEqual({ notes: [], agreed: [], calibrations: [] });
  });

  it('has nothing of a person who is forgotten, nor their name where they coached', async () => {
    const { papers, drawers } = await filled();
    await forgetInPapers(papers, 'Ann');
    const left = JSON.stringify(drawers.map(drawer => [...drawer]));
    expect(left).not.toContain('Ann');
    expect(left).toContain('Bob');
  });
});
