// GET /v1/pythons: what each version has and how it differs, as the core itself says.

import type { z } from 'zod';
import { problems } from '../plugins/openapi.ts';
import { PythonListView } from '../schemas/pythons.ts';
import { mutable } from '../views/plain.ts';
import type { App, RouteDeps } from './context.ts';

export function pythonRoutes(app: App, { service }: RouteDeps): void {
  app.get(
    '/pythons',
    {
      schema: {
        operationId: 'listPythons',
        tags: ['Pythons'],
        summary: 'List the versions of Python',
        description:
          'For each version: which modules and built-ins are simulated, how far, and what differs from the other versions, each with a program that shows it.',
        response: { 200: PythonListView, ...problems('OVERLOADED', 'ENGINE_FAILED') },
      },
    },
    async () => mutable<z.output<typeof PythonListView>>({ items: [...(await service.describePythons())], nextCursor: null }),
  );
}
