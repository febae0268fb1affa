import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { candidateApi } from '../../src/app/hiring/api/candidate-api.ts';
import { manageApi } from '../../src/app/hiring/api/manage-api.ts';
import { qualityApi } from '../../src/app/hiring/api/quality-api.ts';
import { passkeyApi } from '../../src/app/hiring/api/passkey-api.ts';
import { peopleApi } from '../../src/app/hiring/api/people-api.ts';
import { signInApi } from '../../src/app/hiring/api/sign-in-api.ts';
import { reviewApi } from '../../src/app/hiring/api/review-api.ts';
import { teamApi } from '../../src/app/team/team-api.ts';
import { voteApi } from '../../src/app/hiring/api/vote-api.ts';
import { ROUTES } from '../../src/server/http/app.ts';
import { serverOn } from './support/server.ts';

const operation = v.object({
  operationId: v.string(),
  summary: v.string(),
  parameters: v.array(v.object({ name: v.string(), in: v.literal('path') })),
  requestBody: v.optional(v.object({ content: v.record(v.string(), v.unknown()) })),
  responses: v.record(v.string(), v.object({ description: v.string() })),
});

const description = v.object({
  openapi: v.literal('3.1.0'),
  paths: v.record(v.string(), v.record(v.string(), operation)),
});

/** What is passed on to the library that signs people in, and so has no route of ours. */
const { passkeys, removePasskey, ...passedOn } = passkeyApi;
const PASSED_ON = [...Object.values(signInApi), ...Object.values(passedOn)];
const OWN_PASSKEYS = [passkeys, removePasskey];

describe('the description of the interface', () => {
  it('is served, and has every route that there is with its body, its answer and its refusals', async () => {
    const { origin } = await serverOn('SQLite');
    const served: unknown = await (await fetch(`${origin}/api/openapi.json`)).json();
    const { paths } = v.parse(description, served);
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map(method => `${method.toUpperCase()} ${path}`),
    );
    const endpoints = [...ROUTES.map(({ endpoint }) => endpoint), ...PASSED_ON];
    const routes = endpoints.map(
      ({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`,
    );
    expect(described.sort()).toEqual([...routes].sort());
    const reply = paths['/api/candidate/runs/{run}/replies']?.['post'];
    expect(reply).toMatchObject({ operationId: 'reply', parameters: [{ name: 'run' }] });
    expect(reply?.responses['409']?.description).toContain('run/out-of-step');
    expect(Object.keys(reply?.requestBody?.content ?? {})).toEqual(['application/json']);
  });

  it('has a route for every endpoint', () => {
    const apis = [candidateApi, manageApi, reviewApi, qualityApi, peopleApi, teamApi, voteApi];
    const endpoints = apis.flatMap(api => Object.values(api));
    expect(new Set(ROUTES.map(({ endpoint }) => endpoint))).toEqual(
      new Set([...endpoints, ...OWN_PASSKEYS]),
    );
  });
});
