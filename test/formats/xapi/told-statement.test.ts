import { describe, expect, it } from 'vitest';
import type { ToldReply } from '../../../src/app/course/told-reply.ts';
import { durationOf } from '../../../src/formats/xapi/duration.ts';
import { type Teller, toldStatement } from '../../../src/formats/xapi/told-statement.ts';
import { fittingBeacon } from '../../../src/platform/xapi/lrs.ts';
import { statementFaults } from '../../support/lms/statement-faults.ts';

const REPLY: ToldReply = {
  id: 'first-shift-1-1',
  scenario: 'first-shift',
  turn: 1,
  said: `“I’m sorry.” ${'Very. 🙂'.repeat(900)}`,
  heard: 'I rang at noon. 🙂'.repeat(90),
  marks: { accuracy: -3, empathy: 2 },
  share: 0,
  acts: ['apologise'],
  before: { heat: 5, trust: 4, patience: 5, mood: -1, debt: 0 },
  after: { heat: 4, trust: 2, patience: 4, mood: -2, debt: 1 },
  at: '2026-11-26T09:15:00.120Z',
  latency: 61_230,
};

const TELLER: Teller = {
  actor: { objectType: 'Agent', account: { homePage: 'https://lms.example', name: 'mia' } },
  activity: `https://lms.example/${'course/'.repeat(20)}au/0`,
  attempt: 'r',
  languageOf: () => 'en',
  context: {
    contextActivities: { grouping: [{ id: 'https://composure.example/au' }] },
    extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 's' },
  },
};

describe('a reply as a statement', () => {
  it('is valid, and its names and texts are within what every store has room for', () => {
    const statement = toldStatement(REPLY, TELLER);
    expect(statementFaults(statement)).toEqual([]);
    expect(statement.object.id.length).toBeLessThanOrEqual(255);
    expect(statement.result?.response?.length).toBeLessThanOrEqual(4000);
    expect(JSON.stringify(statement)).not.toMatch(/\\ud[89a-f]/i);
    expect(statement.result?.duration).toBe('PT61.23S');
    expect(statement.result?.extensions).toMatchObject({
      'https://composure.example/xapi/extensions/mood': { before: -1, after: -2 },
      'https://composure.example/xapi/extensions/debt': { before: 0, after: 1 },
      'https://composure.example/xapi/extensions/empathy': 2,
      'https://composure.example/xapi/extensions/act': ['apologise'],
    });
  });
  it('[10.2.1.0-7] leaves in the context what the platform has put there', () => {
    const { context } = toldStatement(REPLY, TELLER);
    expect(context).toMatchObject(TELLER.context);
    expect(context?.contextActivities?.parent?.[0]?.definition?.type).toBe(
      'http://adlnet.gov/expapi/activities/simulation',
    );
    expect(context?.contextActivities?.other?.[0]?.definition?.type).toContain('dialog-tree');
  });
  it('has the same id whenever and wherever it is told', () => {
    expect(toldStatement({ ...REPLY, latency: null }, TELLER).id).toBe(
      toldStatement(REPLY, TELLER).id,
    );
    expect(toldStatement({ ...REPLY, id: 'first-shift-1-2' }, TELLER).id).not.toBe(
      toldStatement(REPLY, TELLER).id,
    );
  });
  it('an invalid one is found out', () => {
    const statement = toldStatement({ ...REPLY, share: 3 }, TELLER);
    expect(statementFaults(statement)).not.toEqual([]);
  });
  it.each([
    [0, 'PT0S'],
    [3_725_000, 'PT3725S'],
    [61_234, 'PT61.23S'],
    [-5, 'PT0S'],
  ])('%i milliseconds as %s', (milliseconds, said) => {
    expect(durationOf(milliseconds)).toBe(said);
  });
  it('[64 kB] as many in one message as outlive their page, the first ones first', () => {
    const many = Array.from({ length: 40 }, (_none, at) =>
      toldStatement({ ...REPLY, id: `first-shift-1-${at}` }, TELLER),
    );
    const body = fittingBeacon(many);
    expect(Buffer.byteLength(body)).toBeLessThan(65_536);
    const sent = JSON.parse(body) as readonly { readonly id: string }[];
    expect(sent.length).toBeGreaterThan(3);
    expect(sent.map(({ id }) => id)).toEqual(many.slice(0, sent.length).map(({ id }) => id));
  });
});
