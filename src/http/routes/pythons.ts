// GET /v1/pythons: what each version has and how it differs. Every module has to be imported in every version to know, which takes
// seconds, so the answer is made when the core changes: `npm run openapi` asks the core and writes pythons.json; a test compares.

import { problems } from '../plugins/openapi.ts';
import { PythonListView } from '../schemas/pythons.ts';
import { type App, sendText } from './context.ts';
import pythons from './pythons.json' with { type: 'json' };

export function pythonRoutes(app: App): void {
  const text = JSON.stringify({ items: pythons, nextCursor: null });
  app.get(
    '/pythons',
    {
      schema: {
        operationId: 'listPythons',
        tags: ['Pythons'],
        summary: 'List the versions of Python',
        description:
          'For each version: which modules and built-ins are simulated, how far, and what differs from the other versions, each with a program that shows it.',
        response: { 200: PythonListView, ...problems() },
      },
    },
    async (_request, reply) => sendText(reply, text),
  );
}
