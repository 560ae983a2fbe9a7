// A worker thread that runs programs in the core one after another. Its stack is large because programs nest deep.

import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { type Core, runEngine } from './engine.ts';

const core = (await import(pathToFileURL((workerData as { path: string }).path).href)) as Core;

parentPort!.on(
  'message',
  (task: { id: number; python: string; code: string; stdin: string | null; filename: string | undefined }) => {
    parentPort!.postMessage({ id: task.id, run: runEngine(core, task.python, task) });
  },
);
parentPort!.postMessage({ ready: true });
