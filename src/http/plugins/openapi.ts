// The OpenAPI 3.1 document, made from the Zod schemas, and Swagger UI over it. The document is also committed, as
// openapi/openapi.json; a test compares the two. Provider gaps closed here: response headers, which its transform drops, and
// examples of parameters, which Swagger UI shows only where OpenAPI has them, beside the schema.

import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyContextConfig, FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ERRORS, type ErrorCode, problem } from '../errors.ts';
import { INTRODUCTION, TAGS } from '../schemas/introduction.ts';
import { Problem } from '../schemas/problem.ts';

export const VERSION = '0.1.0';

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 40" height="40"><text x="4" y="29" font-family="sans-serif" font-size="26" font-weight="bold" fill="#fff">HeapLab</text></svg>';

const HEADERS = {
  ETag: { description: 'The state of the session, `"<seq>"`: hand it back as If-Match', type: 'string' },
  Location: { description: 'Where the new session is', type: 'string' },
} as const;

export interface BodyExample {
  readonly summary: string;
  readonly value: unknown;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Headers that successful answers carry; documented with them. */
    responseHeaders?: readonly (keyof typeof HEADERS)[];
    /** Examples of the body, by name. Each of them works; the first is what Swagger UI offers. */
    bodyExamples?: Readonly<Record<string, BodyExample>>;
    /** The body may be left out. */
    bodyOptional?: boolean;
  }
}

interface ProblemResponse {
  readonly description: string;
  readonly content: { readonly 'application/problem+json': { readonly schema: typeof Problem } };
}

/** The problem responses of a route, from the codes it can answer with. Every route of `/v1` can be refused for lack of a key. */
export function problems(...codes: readonly ErrorCode[]): Record<number, ProblemResponse> {
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of ['UNAUTHENTICATED', 'NOT_LOOPBACK', 'INTERNAL_ERROR', ...codes] as const) {
    const { status } = ERRORS[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const responses = [...byStatus].map(([status, names]) => {
    const description = names.map((name) => `\`${name}\`: ${ERRORS[name].title}`).join('. ');
    return [status, { description, content: { 'application/problem+json': { schema: Problem } } }] as const;
  });
  return Object.fromEntries(responses);
}

export async function documentApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'HeapLab',
        version: VERSION,
        summary: 'Ask a simulated CPython anything about memory',
        description: INTRODUCTION,
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: '/', description: 'This server' }],
      tags: [...TAGS],
      components: {
        securitySchemes: {
          apiKey: { type: 'apiKey', in: 'header', name: 'X-API-Key', description: 'Where the server has HEAPLAB_API_KEYS set' },
          bearer: { type: 'http', scheme: 'bearer', description: 'The same key as a bearer token' },
        },
      },
      security: [{}, { apiKey: [] }, { bearer: [] }],
    },
    transform: (input) => {
      const transformed = jsonSchemaTransform(input);
      const schema = describeAnswers(
        transformed.schema as DocumentSchema,
        input.schema?.response as Record<string, unknown> | undefined,
      );
      return { ...transformed, schema: complete(schema, input.route.config ?? {}) };
    },
    transformObject: (input) => tidy(jsonSchemaTransformObject(input) as OpenApiDocument),
  });
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    uiConfig: { docExpansion: 'list', tryItOutEnabled: true, displayRequestDuration: true, deepLinking: true },
    staticCSP: true,
    logo: { type: 'image/svg+xml', content: Buffer.from(LOGO) },
    theme: { title: 'HeapLab' },
  });
  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger());
}

type JsonObject = Record<string, unknown>;

interface DocumentSchema {
  readonly response?: Record<string, JsonObject>;
  readonly body?: JsonObject;
}

/** A reference to a component loses its description on the way; the response should have it. */
function describeAnswers(schema: DocumentSchema, sources: Record<string, unknown> | undefined): DocumentSchema {
  if (schema.response === undefined) return schema;
  const described = Object.entries(schema.response).map(([status, body]) => {
    const source = sources?.[status];
    const description = source instanceof z.ZodType ? source.description : undefined;
    return [status, description === undefined || body['type'] === 'null' ? body : { ...body, description }];
  });
  return { ...schema, response: Object.fromEntries(described) as Record<string, JsonObject> };
}

/** Adds to a route's schema what the Zod schemas cannot say. */
function complete(schema: DocumentSchema, config: FastifyContextConfig): DocumentSchema {
  const { responseHeaders, bodyExamples, bodyOptional } = config;
  const completed: { response?: Record<string, JsonObject>; body?: JsonObject } = { ...schema };
  if (schema.response !== undefined && responseHeaders !== undefined) {
    const headers = Object.fromEntries(responseHeaders.map((name) => [name, HEADERS[name]]));
    const responses = Object.entries(schema.response);
    completed.response = Object.fromEntries(
      responses.map(([status, body]) => [status, Number(status) < 300 ? { ...body, headers } : body]),
    );
  }
  if (schema.body !== undefined) {
    completed.body = {
      ...withoutNull(schema.body),
      ...(bodyExamples && { 'x-examples': bodyExamples }),
      ...(bodyOptional && { 'x-optional': true }),
    };
  }
  return completed;
}

/** A body that may be null or left out is documented as the object that it may be. */
function withoutNull(schema: JsonObject): JsonObject {
  const variants = schema['anyOf'];
  if (!Array.isArray(variants)) return schema;
  const { anyOf: _, ...rest } = schema;
  const object = (variants as JsonObject[]).find((variant) => variant['type'] === 'object');
  return object === undefined ? schema : { ...rest, ...object };
}

interface DocumentOperation {
  requestBody?: { required?: boolean; content: Record<string, { schema: JsonObject }> };
  responses: Record<string, { description: string; content?: Record<string, { example?: unknown }> }>;
}

interface OpenApiDocument {
  readonly paths?: Record<string, Record<string, DocumentOperation>>;
  readonly components?: { readonly schemas?: JsonObject };
}

/** What can only be said of the whole document: bodies that may be left out, problems that look like problems, no noise of the provider's. */
function tidy(document: OpenApiDocument): OpenApiDocument {
  for (const [path, operations] of Object.entries(document.paths ?? {})) {
    for (const operation of Object.values(operations)) {
      if (operation.requestBody !== undefined) markOptional(operation.requestBody);
      for (const response of Object.values(operation.responses)) exemplify(response, path);
    }
  }
  // Schemas that only answers have come a second time, as input. The order in which modules were loaded should not show.
  const schemas = Object.entries(document.components?.schemas ?? {})
    .filter(([name]) => !name.endsWith('Input'))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return withoutNoise({
    ...document,
    components: { ...document.components, schemas: Object.fromEntries(schemas) },
  }) as OpenApiDocument;
}

function markOptional(body: NonNullable<DocumentOperation['requestBody']>): void {
  const { schema } = Object.values(body.content)[0]!;
  body.required = schema['x-optional'] !== true;
  delete schema['x-optional'];
}

function exemplify(response: DocumentOperation['responses'][string], path: string): void {
  const media = response.content?.['application/problem+json'];
  const code = /`([A-Z_]+)`/.exec(response.description)?.[1];
  if (media !== undefined && code !== undefined)
    media.example = problem(code as ErrorCode, ERRORS[code as ErrorCode].title, path);
}

/** Bounds of what a host integer can hold, and the pattern behind `date-time`, say nothing to a reader. */
function withoutNoise(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNoise);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(
    ([key, item]) =>
      !(key === 'minimum' && item === Number.MIN_SAFE_INTEGER) &&
      !(key === 'maximum' && item === Number.MAX_SAFE_INTEGER) &&
      !(key === 'pattern' && 'format' in value && value.format === 'date-time'),
  );
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutNoise(item)]));
}
