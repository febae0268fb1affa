import { describe, expect, it } from 'vitest';
import { launchedLearner, readStoreLaunch } from '../../../src/formats/xapi/store-launch.ts';
import { must } from '../../support/ink.ts';

const STORES = ['https://lrs.example/xapi', 'http://localhost:8080/data/xAPI'];
const REGISTRATION = '3f2f4a1e-1a7b-4a55-9a01-5a3c0f2f4a1e';

const MIA = { mbox: 'mailto:mia@example.com', name: 'Mia' };
const LAUNCH = {
  endpoint: 'https://lrs.example/xapi/',
  auth: 'Basic bWlhOnM=',
  actor: JSON.stringify(MIA),
};

const read = (changed: Readonly<Record<string, string>> = {}) =>
  readStoreLaunch(new URLSearchParams({ ...LAUNCH, ...changed }).toString(), STORES);
const actorOf = (actor: unknown): unknown => must(read({ actor: JSON.stringify(actor) })).actor;

describe('a launch by address, as tools of xAPI do it', () => {
  it('is who it is, where they are told of, and by which key', () => {
    expect(read()).toEqual({
      ok: true,
      value: {
        endpoint: 'https://lrs.example/xapi',
        authorization: 'Basic bWlhOnM=',
        actor: { objectType: 'Agent', ...MIA },
        registration: null,
        activity: null,
      },
    });
    const full = read({ registration: REGISTRATION.toUpperCase(), activity_id: 'urn:mia:1' });
    expect(full).toMatchObject({ value: { registration: REGISTRATION, activity: 'urn:mia:1' } });
    expect(read({ activity_platform: 'x', lang: 'en' }).ok).toBe(true);
  });
  it('is read as launchers write it: a plus that was not escaped, an empty field, lists of one', () => {
    const query = `endpoint=${encodeURIComponent(LAUNCH.endpoint)}&auth=Basic+a+b/c=&actor=${encodeURIComponent(LAUNCH.actor)}&registration=`;
    expect(readStoreLaunch(query, STORES)).toMatchObject({
      value: { authorization: 'Basic a+b/c=', registration: null },
    });
    expect(
      actorOf({ name: ['Mia'], mbox: ['mailto:mia@example.com'], objectType: 'Person' }),
    ).toEqual({
      objectType: 'Agent',
      ...MIA,
    });
    expect(
      actorOf({ account: [{ accountServiceHomePage: 'https://lms.example', accountName: '7' }] }),
    ).toEqual({ objectType: 'Agent', account: { homePage: 'https://lms.example', name: '7' } });
    expect(actorOf({ mbox: 'mia@example.com' })).toMatchObject({ mbox: MIA.mbox });
    expect(actorOf({ mbox_sha1sum: 'a'.repeat(40), name: '' })).toEqual({
      objectType: 'Agent',
      mbox_sha1sum: 'a'.repeat(40),
    });
  });
  it('has one identity, whatever else is said of it', () => {
    const account = { homePage: 'https://lms.example', name: '7' };
    expect(actorOf({ ...MIA, account, openid: 'https://mia.example' })).toEqual({
      objectType: 'Agent',
      name: 'Mia',
      account,
    });
  });
  it.each([
    ['https://lrs.example/other'],
    ['https://lrs.example'],
    ['https://lrs.example/xapi/../other'],
    ['https://evil.example/xapi'],
    ['https://lrs.example.evil.example/xapi'],
    ['http://localhost:8080/data/xapi'],
  ])('%s is not named in the package, and is told nothing', endpoint => {
    expect(read({ endpoint })).toEqual({ ok: false, error: 'launch/not-allowed' });
  });
  it.each([
    [{ endpoint: '' }],
    [{ endpoint: 'lrs' }],
    [{ endpoint: 'http://lrs.example/xapi' }],
    [{ endpoint: 'https://mia:s@lrs.example/xapi' }],
    [{ endpoint: 'javascript:alert(1)' }],
    [{ auth: '' }],
    [{ auth: 'bWlhOnM=' }],
    [{ auth: 'Basic a\r\nX-Other: 1' }],
    [{ auth: 'Basic schlüssel' }],
    [{ auth: `Basic ${'a'.repeat(3000)}` }],
    [{ actor: '' }],
    [{ actor: 'Mia' }],
    [{ actor: '{}' }],
    [{ actor: '[]' }],
    [{ actor: 'null' }],
    [{ actor: '{"name":"Mia"}' }],
    [{ actor: '{"mbox":"mailto:mia"}' }],
    [{ actor: '{"account":{"name":"7"}}' }],
    [{ actor: '{"openid":"mia"}' }],
    [{ registration: '7' }],
    [{ activity_id: 'seven' }],
  ])('%j is not followed', changed => {
    expect(read(changed)).toEqual({ ok: false, error: 'launch/unreadable' });
  });
  it('what is said twice is not followed: who reads the other one?', () => {
    const twice = `${new URLSearchParams(LAUNCH).toString()}&endpoint=https://lrs.example/xapi`;
    expect(readStoreLaunch(twice, STORES)).toEqual({ ok: false, error: 'launch/unreadable' });
  });
  it('names its learner by what identifies them and by where they are told of', () => {
    const learner = (changed: Readonly<Record<string, string>>) =>
      launchedLearner(must(read(changed)));
    const named = (name: string) => JSON.stringify({ ...MIA, name });
    expect(learner({ actor: named('Mia Berg') })).toBe(learner({ actor: named('Mia') }));
    expect(learner({ registration: REGISTRATION })).toBe(learner({}));
    expect(learner({ endpoint: 'http://localhost:8080/data/xAPI' })).not.toBe(learner({}));
    expect(learner({ actor: '{"mbox":"mailto:ben@example.com"}' })).not.toBe(learner({}));
  });
});
