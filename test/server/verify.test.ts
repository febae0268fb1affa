import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manageApi } from '../../src/app/hiring/api/manage-api.ts';
import { publicKeysIn, verifyResult } from '../../src/formats/result/verify-result.ts';
import { makeSigningKey, openSigner } from '../../src/server/results/signing-keys.ts';
import { must } from '../support/ink.ts';
import { composure } from '../tools/support.ts';
import { playerOf, playOut, serverOn } from './support/server.ts';
import { newFolder } from './support/stores.ts';
import { storyOf } from './support/story.ts';

/** A signed result of a short exercise, with the keys and the scenario beside it. */
const signed = async (words = 'Middling') => {
  const server = await serverOn('SQLite');
  const player = await playerOf(server, {}, 3);
  await playOut(player, words);
  const asked = { parameters: { candidate: player.id }, body: null };
  const [result] = must(await server.manager(manageApi.results, asked)).results;
  const keys: unknown = await (await fetch(`${server.origin}/.well-known/jwks.json`)).json();
  const folder = newFolder();
  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  return {
    jws: result?.jws ?? '',
    keys,
    file,
    keysFile: file('jwks.json', JSON.stringify(keys)),
    story: file('toy.ink', storyOf(3)),
  };
};

const half = (jws: string, at: number): string => jws.split('.')[at] ?? '';

/** The same with another word in it. */
const forged = (jws: string): string => {
  const payload = Buffer.from(half(jws, 1), 'base64url').toString().replace('"marks"', '"marKs"');
  return [half(jws, 0), Buffer.from(payload).toString('base64url'), half(jws, 2)].join('.');
};

describe('a signed result', () => {
  it('holds by its signature and by playing it again', async () => {
    const { jws, file, keysFile, story } = await signed();
    const path = file('result.json', JSON.stringify({ jws }));
    const { code, stdout } = await composure(['verify', path, story, '--keys', keysFile]);
    expect(stdout).toContain('Signed.');
    expect(stdout).toContain('3 replies · resolved');
    expect(stdout).toContain('Played again: everything is as it was signed.');
    expect(code).toBe(0);
  });

  it('does not hold once a word of it is changed, or the key is another one', async () => {
    const { jws, keys, file, keysFile } = await signed();
    const path = file('forged.json', JSON.stringify({ jws: forged(jws) }));
    const verified = await composure(['verify', path, '--keys', keysFile]);
    expect(verified).toMatchObject({ code: 1, stdout: expect.stringContaining('does not hold') });
    const other = (await openSigner(newFolder(), '2026-11-26T10:00:00.000Z')).publicKeys();
    expect(await verifyResult(jws, other)).toMatchObject({ error: 'result/other-key' });
    const header = Buffer.from('{"alg":"none"}').toString('base64url');
    const unsigned = [header, half(jws, 1), ''].join('.');
    expect(await verifyResult(unsigned, publicKeysIn(keys) ?? other)).toMatchObject({ ok: false });
  });

  it('is not played again with another scenario of that name', async () => {
    const { jws, keys, file } = await signed();
    const path = file('result.json', JSON.stringify({ jws, keys }));
    const story = file('toy.ink', storyOf(4));
    const { code, stdout } = await composure(['verify', path, story]);
    expect(stdout).toContain('Signed by a key that the file brings itself');
    expect(stdout).toContain('is another version (replay/other-version)');
    expect(code).toBe(1);
    expect((await composure(['verify', path, '--signature'])).code).toBe(0);
  });

  it('is refused where the file is none', async () => {
    const folder = newFolder();
    const path = join(folder, 'result.json');
    writeFileSync(path, '{"jws":"nothing"}');
    expect(await composure(['verify', path])).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('keys', () => {
  it('rotate: the newest signs, and what older ones signed stays verifiable', async () => {
    const data = newFolder();
    const signer = await openSigner(data, '2026-11-26T10:00:00.000Z');
    const before = await signer.sign({ a: 1 });
    const kid = await makeSigningKey(data, '2026-11-27T10:00:00.000Z');
    const after = await signer.sign({ a: 1 });
    expect(JSON.parse(Buffer.from(half(after, 0), 'base64url').toString())).toEqual({
      alg: 'EdDSA',
      kid,
      typ: 'composure-result',
    });
    const keys = signer.publicKeys();
    expect(keys.keys).toHaveLength(2);
    expect(JSON.stringify(keys)).not.toContain('"d"');
    // What was signed is no result, and known for one of this server's all the same.
    for (const jws of [before, after])
      expect(await verifyResult(jws, keys)).toMatchObject({ error: 'result/unreadable' });
  });
});
