import { compactVerify, createLocalJWKSet, type JSONWebKeySet } from 'jose';
import * as v from 'valibot';
import { err, ok, type Result } from '../../engine/result.ts';
import { isResult, type SignedResult } from './result.ts';

/** The one name of the one way in which results are signed. Whatever else a header says is refused. */
export const RESULT_ALGORITHM = 'EdDSA';
export const RESULT_TYPE = 'composure-result';

export type VerifyProblem = 'result/other-key' | 'result/forged' | 'result/unreadable';

const keysSchema = v.object({
  keys: v.array(
    v.object({
      kty: v.literal('OKP'),
      crv: v.literal('Ed25519'),
      x: v.string(),
      kid: v.string(),
    }),
  ),
});

/** Public keys as a server publishes them, or null where they are none. */
export const publicKeysIn = (value: unknown): JSONWebKeySet | null => {
  const read = v.safeParse(keysSchema, value);
  return read.success ? read.output : null;
};

const parsed = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
};

const hasCode = (thrown: unknown, code: string): boolean =>
  typeof thrown === 'object' && thrown !== null && 'code' in thrown && thrown.code === code;

/**
 * Whether one of these keys signed this result, and nothing in it was changed since. Needs no network.
 * Fails with `result/other-key` where none of the keys is the one that is named.
 */
export const verifyResult = async (
  jws: string,
  keys: JSONWebKeySet,
): Promise<Result<SignedResult, VerifyProblem>> => {
  try {
    const { payload } = await compactVerify(jws, createLocalJWKSet(keys), {
      algorithms: [RESULT_ALGORITHM],
    });
    const result = parsed(payload);
    return isResult(result) ? ok(result) : err('result/unreadable');
  } catch (thrown) {
    return err(hasCode(thrown, 'ERR_JWKS_NO_MATCHING_KEY') ? 'result/other-key' : 'result/forged');
  }
};
