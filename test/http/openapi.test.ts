import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ERRORS, type ErrorCode } from '../../src/http/errors.ts';
import { ObjectView, SnapshotView } from '../../src/http/schemas/snapshot.ts';
import { startApp } from '../support/app.ts';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly example?: unknown;
}

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly content: Record<
      string,
      { readonly examples: Record<string, { readonly summary: string; readonly value: unknown }> }
    >;
  };
  readonly responses: Record<string, { readonly description: string }>;
}

interface Document {
  readonly paths: Record<string, Record<string, Operation>>;
}

const committed = readFileSync(new URL('../../openapi/openapi.json', import.meta.url), 'utf8');
const document = JSON.parse(committed) as Document;
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

describe('the OpenAPI document', () => {
  it('is the committed one: `npm run openapi` writes it anew', async () => {
    const { app } = await startApp();
    expect(`${JSON.stringify(app.swagger(), null, 2)}\n`).toBe(committed);
  });

  it('is served, with Swagger UI over it', async () => {
    const { http } = await startApp();
    await http.get('/openapi.json').expect(200, document);
    const page = await http.get('/docs/').expect(200);
    expect(page.text).toContain('swagger-ui');
  });

  it('names, sums up and explains every operation', () => {
    for (const { path, operation } of operations) {
      expect(operation.operationId, path).toMatch(/^[a-z][A-Za-z]+$/);
      expect(operation.summary.length, path).toBeGreaterThan(5);
      expect(operation.description.length, path).toBeGreaterThan(20);
      for (const response of Object.values(operation.responses)) expect(response.description).not.toBe('Default Response');
    }
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(operations.length);
  });

  it('mentions exactly the error codes of the table, under their status', () => {
    const mentioned = new Set<string>();
    for (const { operation } of operations) {
      for (const [status, { description }] of Object.entries(operation.responses)) {
        for (const [, code] of description.matchAll(/`([A-Z_]+)`/g)) {
          mentioned.add(code!);
          expect(String(ERRORS[code as ErrorCode]?.status), code).toBe(status);
        }
      }
    }
    // These come before a route is found, so no operation lists them.
    const anywhere = [
      'BAD_REQUEST',
      'METHOD_NOT_ALLOWED',
      'REQUEST_TIMEOUT',
      'URL_TOO_LONG',
      'HEADERS_TOO_LARGE',
      'ROUTE_NOT_FOUND',
    ];
    expect([...mentioned].sort()).toEqual(
      Object.keys(ERRORS)
        .filter((code) => !anywhere.includes(code))
        .sort(),
    );
  });
});

describe('the examples', () => {
  const calls = operations.flatMap(({ path, method, operation }) => {
    const media = operation.requestBody?.content['application/json'];
    const bodies =
      media === undefined
        ? [['without body', undefined] as const]
        : Object.entries(media.examples).map(([name, example]) => [name, example.value] as const);
    return bodies.map(([name, body]) => ({ title: `${operation.operationId}: ${name}`, path, method, operation, body }));
  });

  it.each(calls)('$title', async ({ path, method, operation, body }) => {
    const { app } = await startApp();
    const parameters = operation.parameters ?? [];
    const query = new URLSearchParams();
    let url = path;
    for (const parameter of parameters) {
      if (parameter.in === 'path') url = url.replace(`{${parameter.name}}`, String(parameter.example));
      if (parameter.in === 'query' && parameter.example !== undefined) query.set(parameter.name, String(parameter.example));
      if (parameter.required) expect(parameter.example, parameter.name).toBeDefined();
    }
    const answer = await app.inject({
      method: method.toUpperCase() as 'GET',
      url: `${url}?${query}`,
      ...(body === undefined ? {} : { payload: body as object }),
    });
    const success = Object.keys(operation.responses).find((status) => status.startsWith('2'));
    expect(`${answer.statusCode} ${answer.payload}`).toMatch(new RegExp(`^${success} `));
  });
});

describe('answers that are made as text', () => {
  // Stricter than the document: a field that no schema knows is a fault here.
  const strict = (schema: z.ZodObject) => z.strictObject(schema.shape);

  it('are snapshots of the documented shape', async () => {
    const { http } = await startApp();
    for (const scope of ['user', 'all']) {
      const answer = await http.get(`/v1/sessions/demo/snapshot?scope=${scope}`).expect(200);
      strict(SnapshotView).parse(answer.body);
      for (const object of answer.body.objects) strict(SnapshotView.shape.objects.element).parse(object);
    }
    const run = await http.post('/v1/runs').send({ code: 'x = [1]', snapshot: true }).expect(200);
    strict(SnapshotView).parse(run.body.snapshot);
  });

  it('hold an object whose detail has the documented shape too', async () => {
    const { http } = await startApp();
    const { body } = await http.get('/v1/sessions/demo/id?expression=items').expect(200);
    const answer = await http.get(`/v1/sessions/demo/objects/${body.id}`).expect(200);
    strict(ObjectView).parse(answer.body);
    expect(answer.body).toMatchObject({ type: 'list', repr: "[24, 'spam', None]" });
  });
});
