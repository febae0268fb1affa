import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { onTestFinished } from 'vitest';

/** How the next ID token is made, where it is not made as it should be. */
export interface Twist {
  readonly email?: string;
  readonly verified?: boolean;
  readonly issuer?: string;
  readonly audience?: string;
  readonly nonce?: string;
  readonly expires?: string;
  readonly by?: 'another key' | 'nobody';
}

/** A small OpenID Connect provider that says whatever a test wants. */
export const startProvider = async () => {
  const [own, other] = [await generateKeyPair('RS256'), await generateKeyPair('RS256')];
  const jwk = { ...(await exportJWK(own.publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' };
  let [base, nonce, twist]: [string, string, Twist] = ['', '', {}];
  const claims = () => ({
    nonce: twist.nonce ?? nonce,
    email: twist.email ?? 'ann@example.com',
    email_verified: twist.verified ?? true,
    name: 'Ann',
  });
  const signed = async (): Promise<string> => {
    const [issuer, audience] = [twist.issuer ?? base, twist.audience ?? 'composure'];
    const expires = twist.expires ?? '1m';
    if (twist.by === 'nobody')
      return new UnsecuredJWT(claims())
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject('u1')
        .setIssuedAt()
        .setExpirationTime(expires)
        .encode();
    return new SignJWT(claims())
      .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject('u1')
      .setIssuedAt()
      .setExpirationTime(expires)
      .sign(twist.by === 'another key' ? other.privateKey : own.privateKey);
  };
  const answers: Readonly<Record<string, () => Promise<object> | object>> = {
    '/.well-known/openid-configuration': () => ({
      issuer: base,
      authorization_endpoint: `${base}/authorize`,
      token_endpoint: `${base}/token`,
      jwks_uri: `${base}/keys`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
    }),
    '/keys': () => ({ keys: [jwk] }),
    '/token': async () => ({
      access_token: 'a',
      token_type: 'Bearer',
      expires_in: 60,
      id_token: await signed(),
    }),
  };
  const server = createServer((request, response) => {
    const answer = answers[new URL(request.url ?? '', base).pathname];
    void Promise.resolve(answer?.() ?? {}).then(value => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(value));
    });
  });
  await new Promise<void>(resolve => void server.listen(0, 'localhost', resolve));
  onTestFinished(() => void server.close());
  base = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    issuer: base,
    /** Somebody signs in there: what it would send back to us. */
    authorise(url: string, next: Twist): string {
      const asked = new URL(url).searchParams;
      [nonce, twist] = [asked.get('nonce') ?? '', next];
      const back = new URL(asked.get('redirect_uri') ?? '');
      back.search = new URLSearchParams({ code: 'c1', state: asked.get('state') ?? '' }).toString();
      return back.href;
    },
  };
};
