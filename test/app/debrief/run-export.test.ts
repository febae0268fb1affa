import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coachSheet } from '../../../src/app/debrief/coach-sheet.ts';
import { csvOf, type Cell } from '../../../src/app/csv.ts';
import type { Debrief } from '../../../src/app/debrief/debrief.ts';
import { requestFor, withProof } from '../../../src/app/debrief/add-proof.ts';
import {
  CSV_COLUMNS,
  exportName,
  runAsCsv,
  runAsJson,
} from '../../../src/app/debrief/run-export.ts';
import { EXPORT_FORMAT, RUN_FORMAT } from '../../../src/engine/versions.ts';
import type { RunRecord } from '../../../src/app/runs/run-record.ts';
import { must } from '../../support/ink.ts';
import { umbrella } from '../../support/proved.ts';
import { loadDebrief } from '../../support/debrief.ts';

const { script, judge, catalogue } = umbrella();

const run = (choices: readonly number[], mode: RunRecord['mode'] = 'practice'): RunRecord => ({
  format: RUN_FORMAT,
  id: 'a1b2c3d4e5',
  scenario: 'umbrella',
  title: script.scenario.title,
  version: script.version,
  variant: 'cupboard',
  mode,
  seed: 1,
  startedAt: '2026-11-22T08:00:00.000Z',
  changedAt: '2026-11-22T08:02:00.000Z',
  choices: choices.map(index => ({ index })),
  deskReads: [],
  ending: { kind: 'left', summary: '' },
  transcript: [{ voice: 'you', name: null, text: 'Hello' }],
  reflection: null,
  player: '',
  reviewSkipped: false,
  origin: null,
});

const debriefOf = async (record: RunRecord): Promise<Debrief> => {
  const debrief = must(await loadDebrief(record, catalogue));
  return withProof(debrief, judge.judge(requestFor(record)));
};

/** A reader of CSV by RFC 4180, written for this test only. */
const parseCsv = (text: string): readonly (readonly string[])[] => {
  const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(FIELD)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
};

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '=1+1',
    '@SUM(A1)',
    '+49',
    '-3',
    ' =x',
    '\t=x',
    'a,b',
    'say "no"',
    'two\nlines',
    '',
  ),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);

describe('a table as CSV', () => {
  it('reads back as it was written, but for what a spreadsheet would run', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(anyCell, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        rows => {
          const back = parseCsv(csvOf(rows));
          expect(back).toHaveLength(rows.length);
          rows.forEach((row, at) =>
            row.forEach((cell, column) => {
              const text = cell === null ? '' : String(cell);
              expect([text, `'${text}`]).toContain(back[at]?.[column]);
            }),
          );
        },
      ),
    );
  });
  it.each(['=1+1', '+1', '-1', '@A1', ' =1', '\t=1', '\r=1', '\n@x', '＝1'])(
    'text that begins like a formula is made harmless: %j',
    text => {
      expect(parseCsv(csvOf([[text, 'x']]))[0]?.[0]).toBe(`'${text}`);
    },
  );
  it('leaves numbers numbers, below nought too', () => {
    expect(csvOf([[-3, 0, null, true]])).toBe('-3,0,,true\r\n');
  });
  it('quotes commas, quotes, line ends and outer blanks, and nothing else', () => {
    expect(csvOf([['a,b', 'say "no"', 'two\nlines', ' x', 'plain']])).toBe(
      '"a,b","say ""no""","two\nlines"," x",plain\r\n',
    );
  });
});

describe('a run to take away', () => {
  it('has a row for every choice, with what was said, done and given away', async () => {
    const debrief = await debriefOf(run([1, 3, 0, 0, 1]));
    const [columns, ...rows] = parseCsv(runAsCsv(debrief, 'Robin'));
    expect(columns).toEqual([...CSV_COLUMNS]);
    expect(rows).toHaveLength(5);
    const at = (name: (typeof CSV_COLUMNS)[number]) =>
      rows.map(row => row[CSV_COLUMNS.indexOf(name)]);
    expect(at('turn')).toEqual(['1', '2', '3', '4', '5']);
    expect(at('choice')).toEqual(['1', '3', '0', '0', '1']);
    expect(at('choice_id')[0]).toBe('');
    expect(at('accuracy_act')).toEqual(['commit', 'guess', 'act', 'document', 'recap']);
    expect(at('quality')[1]).toBe('turning-point');
    expect(rows.every(row => row.length === CSV_COLUMNS.length)).toBe(true);
    expect(new Set(at('learner'))).toEqual(new Set(['Robin']));
  });
  it('as JSON has everything that the debrief shows, and reads back', async () => {
    const debrief = await debriefOf(run([1, 3, 0, 0, 1]));
    const read = JSON.parse(runAsJson(debrief, 'Robin'));
    expect(read.learner).toBe('Robin');
    expect(JSON.parse(runAsJson(debrief, ' ')).learner).toBeNull();
    expect(read).toMatchObject({ format: EXPORT_FORMAT, scores: debrief.scores, turningPoint: 2 });
    expect(read).toMatchObject({
      frameworks: [
        { name: { id: 'LAST' }, steps: [{ letter: 'L', name: { id: 'listen' } }, {}, {}, {}] },
        {},
        {},
      ],
    });
    expect(read.turns).toHaveLength(5);
    expect(read.turns[0].offered).toHaveLength(4);
    expect(read.turns[0].offered[0].bestEnd.choices).toHaveLength(5);
  });
  it('of an exercise has the choices and the words, and no key', async () => {
    const debrief = await debriefOf(run([1, 3, 0, 0, 1], 'exercise'));
    const text = runAsJson(debrief, 'Robin') + runAsCsv(debrief, 'Robin');
    for (const secret of ['acknowledge', 'misinform', 'turning-point', 'needle of the mood']) {
      expect(text).not.toContain(secret);
    }
    expect(parseCsv(runAsCsv(debrief, 'Robin'))).toHaveLength(6);
  });
  it('is named so that any file system takes it', async () => {
    const debrief = await debriefOf(run([1, 3, 0, 0, 1]));
    expect(exportName(debrief, 'csv')).toBe('composure-umbrella-2026-11-22-a1b2c3d4.csv');
    const odd = { ...debrief, run: { ...debrief.run, scenario: '../a b?' } };
    expect(exportName(odd, 'json')).toBe('composure--a-b--2026-11-22-a1b2c3d4.json');
  });
});

describe("a coach's sheet", () => {
  it('fits a page: four moments at most, the best one among them, in order', async () => {
    const debrief = await debriefOf(run([1, 3, 2, 1, 0]));
    const sheet = coachSheet(debrief, {
      framework: debrief.frameworks[0] ?? null,
      fingerprint: null,
      drill: null,
    });
    const turns = sheet.moments.map(({ turn }) => turn);
    expect(turns).toHaveLength(4);
    expect(turns).toEqual([...turns].sort((a, b) => a - b));
    expect(turns).toContain(1);
    expect(sheet.moments.find(({ turn }) => turn === 2)?.better).toContain(
      'What does it look like',
    );
    expect(sheet).toMatchObject({ habit: null, habitRuns: 0, blankLines: 6 });
    expect(sheet.unheard).toHaveLength(1);
  });
});
