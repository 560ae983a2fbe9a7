// What people ask about Python's memory, each as a short program with the answer each version gives.

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VERSIONS } from './corpus.ts';
import { EnginePool } from './pool.ts';

interface Question {
  readonly id: string;
  readonly topic: string;
  readonly code: string;
  readonly out: Readonly<Record<string, string>>;
}

const questions = JSON.parse(readFileSync(new URL('./questions.json', import.meta.url), 'utf8')) as readonly Question[];

let pool: EnginePool;
beforeAll(() => {
  pool = new EnginePool(2);
});
afterAll(() => pool.close());

describe.each(VERSIONS)('Python %s', (python) => {
  it.each(questions.filter((question) => python in question.out))(
    'answers $id: $topic',
    { timeout: 60_000 },
    async (question) => {
      const run = await pool.run({ python, code: question.code, stdin: null });
      expect(run.fault).toBeNull();
      expect(run.stdout).toBe(question.out[python]);
    },
  );
});
