// The process's settings: environment variables to one frozen value, checked before anything starts.

import { availableParallelism, totalmem } from 'node:os';
import { z } from 'zod';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HEAPLAB_DATA_DIR: z.string().min(1).default('./data'),
  HEAPLAB_STORAGE: z.enum(['sqlite', 'memory']).default('sqlite'),
  DATABASE_URL: z.undefined({ error: 'PostgreSQL is not supported by this release; unset DATABASE_URL' }).optional(),
  HEAPLAB_API_KEYS: z.string().default(''),
  HEAPLAB_WORKERS: z.coerce.number().int().min(1).max(256).optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
});

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly storage: 'sqlite' | 'memory';
  readonly dataDir: string;
  readonly apiKeys: readonly string[];
  readonly workers: number;
  /** Host memory that one worker may use for objects. */
  readonly workerHeapMegabytes: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`the environment is not usable: ${lines.join('; ')}`);
  }
  const values = parsed.data;
  const workers = values.HEAPLAB_WORKERS ?? availableParallelism();
  return Object.freeze({
    host: values.HOST,
    port: values.PORT,
    storage: values.HEAPLAB_STORAGE,
    dataDir: values.HEAPLAB_DATA_DIR,
    apiKeys: values.HEAPLAB_API_KEYS.split(',')
      .map((key) => key.trim())
      .filter((key) => key !== ''),
    workers,
    workerHeapMegabytes: heapMegabytes(workers),
    logLevel: values.LOG_LEVEL,
  });
}

/** Three quarters of the machine, shared; at least what a run at the default heap limit needs, at most what one at the maximum does. */
function heapMegabytes(workers: number): number {
  const share = Math.floor((totalmem() * 0.75) / workers / (1024 * 1024));
  return Math.max(1024, Math.min(8192, share));
}
