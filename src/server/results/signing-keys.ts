import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  calculateJwkThumbprint,
  CompactSign,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JSONWebKeySet,
} from 'jose';
import * as v from 'valibot';
import { missing } from '../../engine/result.ts';
import { RESULT_ALGORITHM, RESULT_TYPE } from '../../formats/result/verify-result.ts';

const keySchema = v.object({
  kty: v.literal('OKP'),
  crv: v.literal('Ed25519'),
  x: v.string(),
  d: v.string(),
  kid: v.string(),
});
type SigningKey = v.InferOutput<typeof keySchema>;

/** Signs results, and says with which keys. */
export interface Signer {
  sign(result: object): Promise<string>;
  /** The public halves of all keys, old ones too: what they signed stays verifiable. */
  publicKeys(): JSONWebKeySet;
}

const ENDING = '.key.json';

const folderOf = (data: string): string => join(data, 'keys');

/** Named by the moment at which they were made: the last one signs. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter(file => file.endsWith(ENDING))
    .sort();

const readKey = (folder: string, file: string): SigningKey =>
  v.parse(keySchema, JSON.parse(readFileSync(join(folder, file), 'utf8')));

/** Makes a key with which everything is signed from now on. Answers with its name. */
export const makeSigningKey = async (data: string, now: string): Promise<string> => {
  const folder = folderOf(data);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // A folder may have been there before, open to others.
  chmodSync(folder, 0o700);
  const { privateKey } = await generateKeyPair(RESULT_ALGORITHM, {
    crv: 'Ed25519',
    extractable: true,
  });
  const jwk = await exportJWK(privateKey);
  const kid = await calculateJwkThumbprint(jwk);
  const file = `${now.replaceAll(':', '-')}-${kid.slice(0, 8)}${ENDING}`;
  const key = v.parse(keySchema, { ...jwk, kid });
  writeFileSync(join(folder, file), JSON.stringify(key), { mode: 0o600, flag: 'wx' });
  return kid;
};

const publicHalf = ({ kty, crv, x, kid }: SigningKey) => ({
  kty,
  crv,
  x,
  kid,
  alg: RESULT_ALGORITHM,
  use: 'sig',
});

/** The signer of this data folder; makes its first key. A key that is made later signs from then on. */
export const openSigner = async (data: string, now: string): Promise<Signer> => {
  const folder = folderOf(data);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (filesIn(folder).length === 0) await makeSigningKey(data, now);
  return {
    async sign(result) {
      const key = readKey(folder, filesIn(folder).at(-1) ?? missing());
      return new CompactSign(new TextEncoder().encode(JSON.stringify(result)))
        .setProtectedHeader({ alg: RESULT_ALGORITHM, kid: key.kid, typ: RESULT_TYPE })
        .sign(await importJWK(key, RESULT_ALGORITHM));
    },
    publicKeys: () => ({
      keys: filesIn(folder).map(file => publicHalf(readKey(folder, file))),
    }),
  };
};
