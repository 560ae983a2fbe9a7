// What no route takes: unknown paths, known paths with another method, requests that are not HTTP. Each is a problem document.

import { METHODS, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance, HTTPMethods } from 'fastify';
import { ERRORS, type ErrorCode, HttpError, PROBLEM_TYPE, problem, sendError } from '../errors.ts';

/** Call it after every route is there. */
export function refuseTheRest(app: FastifyInstance, routes: ReadonlyMap<string, ReadonlySet<string>>): void {
  for (const [url, methods] of [...routes].filter(([path]) => isOurs(path))) refuseOtherMethods(app, url, methods);
  app.setNotFoundHandler((request, reply) => {
    void sendError(
      new HttpError(
        'ROUTE_NOT_FOUND',
        `there is nothing at ${request.url.split('?')[0]!.slice(0, 200)}; /docs shows what there is`,
      ),
      request,
      reply,
    );
  });
}

/** Which methods each path has, filled in as routes are added. */
export function collectRoutes(app: FastifyInstance): ReadonlyMap<string, ReadonlySet<string>> {
  const routes = new Map<string, Set<string>>();
  app.addHook('onRoute', (route) => {
    const methods = routes.get(route.url) ?? new Set();
    for (const method of [route.method].flat()) methods.add(method);
    routes.set(route.url, methods);
  });
  return routes;
}

/** Not the paths that plugins brought: Swagger UI's files, and `*` for CORS preflight. */
function isOurs(url: string): boolean {
  return url !== '*' && !url.startsWith('/docs');
}

function refuseOtherMethods(app: FastifyInstance, url: string, methods: ReadonlySet<string>): void {
  const allowed = [...methods].sort().join(', ');
  const others = app.supportedMethods.filter(
    (method) => METHODS.includes(method) && method !== 'OPTIONS' && !methods.has(method),
  );
  app.route({
    method: others as HTTPMethods[],
    url,
    schema: { hide: true },
    // Before the body is read: what it holds makes no difference.
    onRequest: async (_request, reply) => {
      reply.header('allow', allowed);
      throw new HttpError('METHOD_NOT_ALLOWED', `this path takes ${allowed}`);
    },
    handler: () => null,
  });
}

/** Answers on the bare socket when what came in could not be read as a request. */
export function refuseUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy();
    return;
  }
  const code = codeOf(error.code);
  const { status } = ERRORS[code];
  const body = JSON.stringify(problem(code, 'the request could not be read', ''));
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: ${PROBLEM_TYPE}\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}

function codeOf(code: string | undefined): ErrorCode {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return 'HEADERS_TOO_LARGE';
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return 'REQUEST_TIMEOUT';
    default:
      return 'BAD_REQUEST';
  }
}
