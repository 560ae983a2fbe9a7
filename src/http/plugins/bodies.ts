// How bodies are read: JSON in UTF-8 and nothing else. Fastify's own reader refuses objects with a key `__proto__`; here that
// is a legal Python name and a legal key of a dict, so plain JSON.parse reads it, as an ordinary property.
// The text of a body is kept for routes that ask for it: a host value forgets what `json.loads` keeps.

import { isUtf8 } from 'node:buffer';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { JSON_DEPTH_MAX } from '../../sessions/bounds.ts';
import { jsonDepth } from '../../sessions/json-source.ts';
import { HttpError } from '../errors.ts';

/** 256 KiB of source, every character escaped as six, and room for the rest. */
export const BODY_BYTES_MAX = 2 * 1024 * 1024;

const BYTE_ORDER_MARK = '\ufeff';

const bodyTexts = new WeakMap<FastifyRequest, string>();

export function readBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    /^application\/([\w.-]+\+)?json\b/i,
    { parseAs: 'buffer' },
    (request: FastifyRequest, body: Buffer, done) => {
      let value: unknown;
      try {
        value = readBody(request, body);
      } catch (error) {
        return done(error as Error);
      }
      done(null, value);
    },
  );
}

/** The value of the body; undefined when it is empty. */
function readBody(request: FastifyRequest, body: Buffer): unknown {
  if (request.headers['content-encoding'] !== undefined) {
    throw new HttpError('UNSUPPORTED_MEDIA_TYPE', 'compressed bodies are not read; send the JSON as it is');
  }
  if (body.length === 0) return undefined;
  const text = decode(body);
  const value = parse(text);
  bodyTexts.set(request, text);
  return value;
}

/** The JSON text that the request's body was. */
export function bodyText(request: FastifyRequest): string {
  return bodyTexts.get(request) ?? 'null';
}

function decode(body: Buffer): string {
  if (!isUtf8(body)) throw new HttpError('INVALID_JSON', 'the body is not UTF-8');
  const text = body.toString('utf8');
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

function parse(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new HttpError('INVALID_JSON', `the body is not JSON: ${reason(error).slice(0, 200)}`);
  }
  // Only text longer than that can be deeper than that.
  if (text.length > 2 * JSON_DEPTH_MAX && jsonDepth(text) > JSON_DEPTH_MAX) {
    throw new HttpError('VALIDATION_FAILED', `the body is nested deeper than ${JSON_DEPTH_MAX} levels`);
  }
  return value;
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
