import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import type { Asker, Endpoint } from '../../app/hiring/api/endpoint.ts';
import { COMMON_REFUSALS, refusalSchema, statusOf } from '../../app/hiring/api/refusals.ts';

/** Checks that no JSON schema can say are left out of it: the server makes them all the same. */
const schemaOf = (schema: GenericSchema) => toJsonSchema(schema, { errorMode: 'ignore' });

const content = (schema: object) => ({ 'application/json': { schema } });

const SECURITY: Readonly<Record<Asker, readonly object[]>> = {
  anybody: [],
  candidate: [{ link: [] }],
  manager: [{ key: [] }],
  phone: [{ phone: [] }],
};

/** `/api/runs/:run` → `/api/runs/{run}` */
const pathOf = ({ path }: Endpoint): string => path.replaceAll(/:(\w+)/g, '{$1}');

const parametersOf = ({ path }: Endpoint) =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));

/** Refusals by their status, each with its codes. */
const refusalsOf = ({ refusals }: Endpoint) => {
  const codes = [...new Set([...refusals, ...COMMON_REFUSALS])];
  const statuses = [...new Set(codes.map(statusOf))].sort((a, b) => a - b);
  return Object.fromEntries(
    statuses.map(status => [
      `${status}`,
      {
        description: codes.filter(code => statusOf(code) === status).join(' · '),
        content: content({ $ref: '#/components/schemas/Refusal' }),
      },
    ]),
  );
};

const operationOf = (name: string, endpoint: Endpoint) => ({
  operationId: name,
  summary: endpoint.says,
  security: SECURITY[endpoint.asker],
  parameters: parametersOf(endpoint),
  ...(endpoint.body === null
    ? {}
    : { requestBody: { required: true, content: content(schemaOf(endpoint.body)) } }),
  responses: {
    200: { description: 'It was done.', content: content(schemaOf(endpoint.answer)) },
    ...refusalsOf(endpoint),
  },
});

const bearer = (description: string) => ({ type: 'http', scheme: 'bearer', description });

/** What can be asked of the server, for programs of others (OpenAPI 3.1). */
export const describeApi = (endpoints: Readonly<Record<string, Endpoint>>): object => {
  const paths: Record<string, Record<string, object>> = {};
  for (const [name, endpoint] of Object.entries(endpoints)) {
    const path = (paths[pathOf(endpoint)] ??= {});
    path[endpoint.method.toLowerCase()] = operationOf(name, endpoint);
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Composure: hiring exercises', version: '1' },
    paths,
    components: {
      schemas: { Refusal: schemaOf(refusalSchema) },
      securitySchemes: {
        link: bearer('The last part of a candidate’s link.'),
        key: bearer('An access key.'),
        phone: bearer('What a phone was given when it joined a room.'),
      },
    },
  };
};
