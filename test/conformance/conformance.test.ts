// Every recorded program in every version: one test per version and area. The ledger is exact in both directions.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { areas, knownFailures, programsOf, recordingsOf, VERSIONS } from './corpus.ts';
import { EnginePool } from './pool.ts';
import { judge, reasonOf } from './verdict.ts';

let pool: EnginePool;
beforeAll(() => {
  pool = new EnginePool(2);
});
afterAll(() => pool.close());

const ledger = knownFailures();

describe.each(VERSIONS)('Python %s', (python) => {
  it.each(areas())('prints what CPython prints: %s', { timeout: 600_000 }, async (area) => {
    const recordings = recordingsOf(area);
    const verdicts = await Promise.all(programsOf(area).map((program) => judge(pool, program, python, recordings)));
    const surprises = verdicts.flatMap((verdict) => {
      const isListed = ledger.has(`${python} ${verdict.program.id}`);
      if (verdict.passed) return isListed ? [`${verdict.program.id} passes: take it off known-failures.txt`] : [];
      return isListed ? [] : [`${verdict.program.id}: ${reasonOf(verdict)}`];
    });
    expect(surprises).toEqual([]);
  });
});

it('lists only programs that exist', () => {
  const known = new Set(areas().flatMap((area) => programsOf(area).map((program) => program.id)));
  const stale = [...ledger.keys()].filter((key) => !known.has(key.split(' ')[1]!));
  expect(stale).toEqual([]);
});
