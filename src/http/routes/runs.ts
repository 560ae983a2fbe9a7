// POST /v1/runs: a whole program, a fresh heap, nothing kept.

import type { z } from 'zod';
import { problems } from '../plugins/openapi.ts';
import { RunBody, RunView } from '../schemas/runs.ts';
import { PostHeaders } from '../schemas/sessions.ts';
import { withSnapshot } from '../views/operation-view.ts';
import { mutable } from '../views/plain.ts';
import { type App, checkSource, limitsOf, type RouteDeps, sendText } from './context.ts';

const EXAMPLES = {
  seed: {
    summary: 'Two names, one object',
    value: { code: 'import sys\nx = [24]\ny = x\nprint(x is y, sys.getrefcount(x))\ndel y\nprint(sys.getrefcount(x))\n' },
  },
  identity: {
    summary: 'Why is 257 not 257? In Python 3.12, with a snapshot',
    value: { python: '3.12', code: 'a = 257\nb = int("257")\nprint(a == b, a is b)\n', snapshot: true },
  },
  raises: {
    summary: 'A program that raises is an answer, not an error',
    value: { code: 'items = [1, 2, 3]\nprint(items[3])\n' },
  },
  endless: {
    summary: 'A program that does not end',
    value: { code: 'n = 0\nwhile True:\n    n += 1\n', limits: { steps: 100_000 } },
  },
  reads: {
    summary: 'A program that reads its input',
    value: { code: 'name = input("Who? ")\nprint("Hello", name)\n', stdin: 'Ada\n' },
  },
} as const;

export function runRoutes(app: App, { service }: RouteDeps): void {
  app.post(
    '/runs',
    {
      config: { bodyExamples: EXAMPLES },
      schema: {
        operationId: 'runProgram',
        tags: ['Runs'],
        summary: 'Run a program',
        description:
          'Runs `code` as `python3.X main.py < stdin` would, on a heap of its own, and answers with what it printed and raised. Output of ' +
          'finalizers at interpreter exit is included; `memory` and `snapshot` are taken at the end of the module, before that.',
        headers: PostHeaders,
        body: RunBody,
        response: {
          200: RunView,
          ...problems(
            'VALIDATION_FAILED',
            'INVALID_JSON',
            'SOURCE_TOO_LARGE',
            'PAYLOAD_TOO_LARGE',
            'UNSUPPORTED_MEDIA_TYPE',
            'IDEMPOTENCY_KEY_REUSED',
            'OVERLOADED',
            'ENGINE_FAILED',
          ),
        },
      },
    },
    async (request, reply) => {
      const { code, python, stdin, filename, seed, snapshot } = request.body;
      checkSource(code);
      const limits = limitsOf(request.body.limits);
      const result = await service.run({ options: { python, seed, limits }, code, stdin, filename, snapshot });
      const view = mutable<z.output<typeof RunView>>({ python, ...result.outcome, limits });
      return result.snapshot === null ? view : sendText(reply, withSnapshot(view, result.snapshot));
    },
  );
}
