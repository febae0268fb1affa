import { describe, expect, it } from 'vitest';
import type { ToldReply } from '../../../src/app/course/told-reply.ts';
import { DEFAULT_COURSE_SETTINGS } from '../../../src/app/course/course-settings.ts';
import type { ToldRun } from '../../../src/app/xapi/told-run.ts';
import {
  originsOf,
  readEndpoint,
  readEndpoints,
  readNamed,
  sourceOf,
} from '../../../src/formats/xapi/endpoint.ts';
import {
  asLaunched,
  asPlayer,
  gameStatements,
  isOfRun,
} from '../../../src/formats/xapi/game-statements.ts';
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

const PLAYER = asPlayer({ pseudonym: 'a1b2c3' }, null);

const verbs = (told: ToldRun): readonly string[] =>
  gameStatements(told, PLAYER).map(({ verb }) => verb.id.split('/').at(-1) ?? '');

describe('a conversation of the game as statements', () => {
  it('begins, answers and completes, in that order, each of them valid', () => {
    const all = gameStatements(TOLD, PLAYER);
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
    const text = JSON.stringify(gameStatements(TOLD, PLAYER));
    expect(text).not.toMatch(/cmi5|"success"|passed|failed/);
  });
  it('is of the name that the player gave, or of a made-up one', () => {
    const nameIn = (player: string) =>
      gameStatements({ ...TOLD, run: { ...TOLD.run, player } }, PLAYER)[0]?.actor['account'];
    expect(nameIn(' Mia ')).toMatchObject({ name: 'Mia' });
    expect(nameIn('  ')).toMatchObject({ name: 'a1b2c3' });
  });
  it('has the same ids whenever and however often it is told', () => {
    const ids = (told: ToldRun) => gameStatements(told, PLAYER).map(({ id }) => id);
    expect(ids({ ...TOLD, lasted: 1 })).toEqual(ids(TOLD));
    expect(ids({ ...TOLD, run: { ...TOLD.run, id: 'another' } })).not.toEqual(ids(TOLD));
    expect(new Set(ids(TOLD)).size).toBe(3);
  });
});

describe('a conversation of a package as statements', () => {
  const course = { id: 'composure-first-shift-1', settings: DEFAULT_COURSE_SETTINGS };
  const launch = {
    endpoint: 'https://lrs.example/xapi',
    authorization: 'Basic eDp5',
    actor: { objectType: 'Agent', mbox: 'mailto:mia@example.com' },
    registration: '3f2f4a1e-1a7b-4a55-9a01-5a3c0f2f4a1e',
    activity: 'https://tools.example/activities/7',
  };
  const LAUNCHED = asLaunched(launch, course);

  it('launched: of whom, as what and in which registration the launch says, each of them valid', () => {
    const all = gameStatements(TOLD, LAUNCHED);
    expect(all.flatMap(statementFaults)).toEqual([]);
    for (const { actor, context, object } of all) {
      expect(actor).toEqual(launch.actor);
      expect(context?.registration).toBe(launch.registration);
      expect(context?.contextActivities?.parent?.[0]?.id).toBe(launch.activity);
      expect(object.id).toContain(`${launch.activity}/first-shift`);
    }
  });
  it('launched: attempts are told apart though they have one registration', () => {
    const of = (id: string) => gameStatements({ ...TOLD, run: { ...TOLD.run, id } }, LAUNCHED);
    const [mine, other] = [of('a'), of('b')];
    expect(mine.every(statement => isOfRun(statement, 'a'))).toBe(true);
    expect(other.some(statement => isOfRun(statement, 'a'))).toBe(false);
    expect(gameStatements(TOLD, PLAYER).every(one => isOfRun(one, TOLD.run.id))).toBe(true);
  });
  it('says whether both scores are enough, where the package asks for any', () => {
    const success = (passMarks: typeof course.settings.passMarks) =>
      gameStatements(
        TOLD,
        asPlayer({ pseudonym: 'x' }, { ...course, settings: { ...course.settings, passMarks } }),
      ).at(-1)?.result?.success;
    expect(success({ accuracy: 80, empathy: 60 })).toBe(true);
    expect(success({ accuracy: 80, empathy: 61 })).toBe(false);
    expect(success({ accuracy: null, empathy: null })).toBeUndefined();
  });
  it('not launched: the course is what it is part of, and each attempt has a registration', () => {
    const all = gameStatements(TOLD, asPlayer({ pseudonym: 'x' }, course));
    expect(all.flatMap(statementFaults)).toEqual([]);
    expect(all[0]?.object.id).toBe(
      'https://composure.example/xapi/courses/composure-first-shift-1/first-shift',
    );
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
    const origins = originsOf(['https://lrs.example/xapi', 'https://lrs.example/other']);
    expect(origins).toEqual(['https://lrs.example']);
    expect(readEndpoint('https://lrs.example/other', origins).ok).toBe(true);
    for (const typed of ['https://lrs.example:8443/xapi', 'https://lrs.example.evil.example/xapi'])
      expect(readEndpoint(typed, origins)).toEqual({ ok: false, error: 'endpoint/not-allowed' });
  });
});

describe('the record stores that a package names', () => {
  it('are several, each once, or the first that cannot be used is said', () => {
    expect(readEndpoints(' https://a.example/x/, https://a.example/x http://localhost:9 ')).toEqual(
      {
        ok: true,
        value: ['https://a.example/x', 'http://localhost:9'],
      },
    );
    expect(readEndpoints('')).toEqual({ ok: true, value: [] });
    expect(readEndpoints('https://a.example lrs')).toEqual({ ok: false, error: 'lrs' });
  });
  it('are meant by origin and path', () => {
    const named = ['https://lrs.example/xapi'];
    expect(readNamed('https://LRS.example/xapi/', named).ok).toBe(true);
    for (const other of [
      'https://lrs.example',
      'https://lrs.example/xapi2',
      'https://lrs.example/xapi/other',
      'https://lrs.example:8443/xapi',
    ])
      expect(readNamed(other, named)).toEqual({ ok: false, error: 'endpoint/not-allowed' });
    expect(readNamed('http://lrs.example/xapi', named)).toEqual({
      ok: false,
      error: 'endpoint/insecure',
    });
  });
  it('stand in a policy with their path, of which nothing reaches beyond its word', () => {
    expect(sourceOf('https://lrs.example/xapi')).toBe('https://lrs.example/xapi/');
    expect(sourceOf("https://lrs.example/a;script-src *,b'c")).not.toMatch(/[;,']/);
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
