import { describe, expect, it } from 'vitest';
import type { ToldReply } from '../../../src/app/course/told-reply.ts';
import type { StoreSettings } from '../../../src/app/xapi/store-settings.ts';
import type { ToldRun } from '../../../src/app/xapi/told-run.ts';
import { readEndpoint } from '../../../src/formats/xapi/endpoint.ts';
import { gameStatements } from '../../../src/formats/xapi/game-statements.ts';
import { recordStoresIn } from '../../../src/tools/build/record-stores.ts';
import { policyFor } from '../../../src/tools/build/vite-csp.ts';
import { statementFaults } from '../../support/lms/statement-faults.ts';

const REPLY: ToldReply = {
  id: 'first-shift-1-1',
  scenario: 'first-shift',
  turn: 1,
  said: 'I’m sorry.',
  heard: '',
  marks: { empathy: 2 },
  share: 0.83,
  acts: ['apologise'],
  before: { heat: 5, trust: 4, patience: 5, mood: -1, debt: 0 },
  after: { heat: 4, trust: 5, patience: 5, mood: 1, debt: 0 },
  at: '2026-11-26T09:15:00.120Z',
  latency: null,
};

const TOLD: ToldRun = {
  run: {
    id: '0f2f4a1e1a7b4a559a015a3c',
    scenario: 'first-shift',
    title: 'First shift',
    player: ' Mia ',
    startedAt: '2026-11-26T09:14:00.000Z',
    changedAt: '2026-11-26T09:15:00.120Z',
  },
  language: 'en',
  begins: true,
  replies: [REPLY],
  scores: { accuracy: 80, empathy: 60 },
  lasted: 60_120,
};

const SETTINGS: StoreSettings = {
  endpoint: 'https://lrs.example/xapi',
  key: 'k',
  secret: 's',
  pseudonym: 'a1b2c3',
  since: '2026-11-26T09:00:00.000Z',
};

const verbs = (told: ToldRun): readonly string[] =>
  gameStatements(told, SETTINGS).map(({ verb }) => verb.id.split('/').at(-1) ?? '');

describe('a conversation of the game as statements', () => {
  it('begins, answers and completes, in that order, each of them valid', () => {
    const all = gameStatements(TOLD, SETTINGS);
    expect(verbs(TOLD)).toEqual(['initialized', 'answered', 'completed']);
    expect(all.flatMap(statementFaults)).toEqual([]);
    expect(new Set(all.map(({ context }) => context?.registration)).size).toBe(1);
    expect(all.at(-1)?.result).toEqual({
      score: { scaled: 0.6, raw: 60, min: 0, max: 100 },
      completion: true,
      duration: 'PT60.12S',
      extensions: {
        'https://composure.example/xapi/extensions/accuracy': 80,
        'https://composure.example/xapi/extensions/empathy': 60,
      },
    });
  });
  it('says what is new, and nothing twice', () => {
    expect(verbs({ ...TOLD, begins: false, scores: null })).toEqual(['answered']);
    expect(verbs({ ...TOLD, replies: [], scores: null })).toEqual(['initialized']);
  });
  it('claims nothing of cmi5, and no pass: there are no marks to reach', () => {
    const text = JSON.stringify(gameStatements(TOLD, SETTINGS));
    expect(text).not.toMatch(/cmi5|"success"|passed|failed/);
  });
  it('is of the name that the player gave, or of a made-up one', () => {
    const nameIn = (player: string) =>
      gameStatements({ ...TOLD, run: { ...TOLD.run, player } }, SETTINGS)[0]?.actor['account'];
    expect(nameIn(' Mia ')).toMatchObject({ name: 'Mia' });
    expect(nameIn('  ')).toMatchObject({ name: 'a1b2c3' });
  });
  it('has the same ids whenever and however often it is told', () => {
    const ids = (told: ToldRun) => gameStatements(told, SETTINGS).map(({ id }) => id);
    expect(ids({ ...TOLD, lasted: 1 })).toEqual(ids(TOLD));
    expect(ids({ ...TOLD, run: { ...TOLD.run, id: 'another' } })).not.toEqual(ids(TOLD));
    expect(new Set(ids(TOLD)).size).toBe(3);
  });
});

describe('the address of a record store', () => {
  it.each([
    ['https://lrs.example/xapi', 'https://lrs.example/xapi'],
    [' https://LRS.example/xapi// ', 'https://lrs.example/xapi'],
    ['https://lrs.example', 'https://lrs.example'],
    ['http://localhost:8080/xapi/', 'http://localhost:8080/xapi'],
    ['http://127.0.0.1/xapi', 'http://127.0.0.1/xapi'],
    ['http://[::1]:90/xapi', 'http://[::1]:90/xapi'],
  ])('%s is %s', (typed, read) => {
    expect(readEndpoint(typed, null)).toEqual({ ok: true, value: read });
  });
  it.each([
    ['', 'endpoint/unreadable'],
    ['lrs.example/xapi', 'endpoint/unreadable'],
    ['javascript:alert(1)', 'endpoint/unreadable'],
    ['file:///etc/passwd', 'endpoint/unreadable'],
    ['https://mia:secret@lrs.example/xapi', 'endpoint/unreadable'],
    ['https://lrs.example/xapi?x=1', 'endpoint/unreadable'],
    ['https://lrs.example/xapi#x', 'endpoint/unreadable'],
    ["https://a'b.example/", 'endpoint/unreadable'],
    ['https://a;script-src.example/', 'endpoint/unreadable'],
    ['https://*.example/', 'endpoint/unreadable'],
    ['http://lrs.example/xapi', 'endpoint/insecure'],
    ['http://localhost.evil.example/xapi', 'endpoint/insecure'],
  ])('%s is refused with %s', (typed, error) => {
    expect(readEndpoint(typed, null)).toEqual({ ok: false, error });
  });
  it('is one of those that were named, by its origin', () => {
    const origins = ['https://lrs.example'];
    expect(readEndpoint('https://lrs.example/other', origins).ok).toBe(true);
    for (const typed of ['https://lrs.example:8443/xapi', 'https://lrs.example.evil.example/xapi'])
      expect(readEndpoint(typed, origins)).toEqual({ ok: false, error: 'endpoint/not-allowed' });
  });
});

describe('the record stores that whoever builds the game names', () => {
  it('are none unless they are named, and then the page asks its own host alone', () => {
    expect(recordStoresIn(undefined)).toEqual([]);
    expect(recordStoresIn(' , ')).toEqual([]);
    expect(policyFor([])).toContain("connect-src 'self';");
  });
  it('are several, and the policy has the origin of each once', () => {
    const named = recordStoresIn('https://a.example/x https://a.example/y,http://localhost:9/');
    expect(policyFor(named)).toContain("connect-src 'self' https://a.example http://localhost:9;");
  });
  it('build nothing where one cannot be used', () => {
    expect(() => recordStoresIn('https://a.example lrs.example')).toThrow('“lrs.example”');
    expect(() => recordStoresIn('http://lrs.example')).toThrow('https://');
  });
});
