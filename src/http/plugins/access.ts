// Who may ask. With API keys configured a request names one, as `Authorization: Bearer <key>` or `X-API-Key`; without, only
// this machine is answered. What a caller creates belongs to the key it came with: another key does not see it.

import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HttpError } from '../errors.ts';

const LOCAL_OWNER = 'local';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whose sessions this request can see. */
    owner: string;
  }
}

/** Guards every route of the scope that it is called on. */
export function guardAccess(app: FastifyInstance, apiKeys: readonly string[]): void {
  const owners = new Map(apiKeys.map((key) => [digest(key), ownerOf(key)]));
  app.decorateRequest('owner', LOCAL_OWNER);
  app.addHook('onRequest', (request, _reply, done) => {
    request.owner = owners.size === 0 ? localOwner(request) : keyOwner(request, owners);
    done();
  });
}

function localOwner(request: FastifyRequest): string {
  if (isLoopback(request.ip)) return LOCAL_OWNER;
  throw new HttpError('NOT_LOOPBACK', 'set HEAPLAB_API_KEYS on the server to let other machines in');
}

function keyOwner(request: FastifyRequest, owners: ReadonlyMap<string, string>): string {
  const key = presentedKey(request);
  if (key === null) throw new HttpError('UNAUTHENTICATED', 'send an API key: Authorization: Bearer <key>, or X-API-Key: <key>');
  // Looked up by digest, so that the time it takes says nothing about how much of a key was right.
  const owner = owners.get(digest(key));
  if (owner === undefined) throw new HttpError('UNAUTHENTICATED', 'this API key is not one of the server’s');
  return owner;
}

function presentedKey(request: FastifyRequest): string | null {
  const header = request.headers['x-api-key'];
  if (typeof header === 'string') return header;
  const bearer = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '');
  return bearer === null ? null : bearer[1]!;
}

function digest(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

/** Stored with sessions: names a key without giving it away. */
function ownerOf(key: string): string {
  return digest(`owner ${key}`).slice(0, 24);
}

function isLoopback(address: string): boolean {
  return address === '::1' || address.startsWith('127.') || address.startsWith('::ffff:127.');
}
