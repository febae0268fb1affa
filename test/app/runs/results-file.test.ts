import { describe, expect, it } from 'vitest';
import {
  resultsFileIn,
  resultsName,
  resultsOf,
  writeResults,
} from '../../../src/app/runs/results-file.ts';
import { readRunRecord, type RunRecord } from '../../../src/app/runs/run-record.ts';
import { must } from '../../support/ink.ts';

const NOW = '2026-11-22T08:02:00.000Z';

const older = {
  format: 3,
  id: 'a1',
  scenario: 'umbrella',
  title: 'Umbrella',
  version: 'r2-0123456789abcdef',
  variant: 'cupboard',
  mode: 'practice',
  seed: 1,
  startedAt: NOW,
  changedAt: NOW,
  choices: [{ index: 0 }],
  deskReads: [],
  ending: { kind: 'left', summary: '' },
  transcript: [],
  reflection: { turningPoint: null, guess: { accuracy: 40, empathy: null }, change: 'x', at: NOW },
  reviewSkipped: false,
  origin: null,
};

const playedBy = (player: string, id: string): RunRecord => ({
  ...must(readRunRecord(older)),
  id,
  player,
});

describe('who played', () => {
  it('is nobody named in a run that was kept before it was asked', () => {
    expect(must(readRunRecord(older)).player).toBe('');
  });
});

describe('the results that somebody gives away', () => {
  const [ann, bob, nobody] = [playedBy('Ann', 'a'), playedBy('Bob', 'b'), playedBy('', 'n')];
  const ids = (runs: readonly RunRecord[]) => runs.map(({ id }) => id);

  it('are one’s own on a shared till, and nothing without a name', () => {
    expect(ids(resultsOf([ann, bob, nobody], 'Ann'))).toEqual(['a']);
  });

  it('take in what was played before there was a name, where nobody else plays', () => {
    expect(ids(resultsOf([ann, nobody], 'Ann'))).toEqual(['a', 'n']);
  });

  it('leave out what is unfinished and what-if', () => {
    const open = { ...ann, ending: null };
    expect(resultsOf([open, { ...ann, mode: 'what-if' }], 'Ann')).toEqual([]);
  });

  it('are read as they were written, without what somebody thought of themselves', () => {
    const file = resultsFileIn(JSON.parse(writeResults([nobody], 'Ann', NOW)));
    const runs = file?.runs.map(run => must(readRunRecord(run))) ?? [];
    expect(runs).toEqual([{ ...nobody, player: 'Ann', reflection: null }]);
  });

  it('are nothing where a file says something else', () => {
    expect(resultsFileIn({ kind: 'composure-results', format: 2, savedAt: NOW, runs: [] })).toBe(
      null,
    );
  });

  it('have a name that file systems take', () => {
    expect(resultsName('Zoë / Lead', NOW)).toBe('composure-results-zoë-lead-2026-11-22.json');
    expect(resultsName('', NOW)).toBe('composure-results-2026-11-22.json');
  });
});
