// The layout view of an object against what ctypes reads at its address in real CPython (scripts/record-layouts.mjs).

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createProcess, type PythonVersion } from '../../../src/python/index.ts';
import { LAYOUT_OBJECTS, LAYOUT_SETUP } from './layout-objects.ts';

type Words = Record<string, string>;
const recorded = JSON.parse(readFileSync(new URL('layouts.json', import.meta.url), 'utf8')) as Record<
  string,
  Record<string, Words>
>;

const LIMITS = { steps: 10_000_000, heapBytes: 2 ** 26, outputBytes: 2 ** 16, recursion: 1000, seconds: 10 };

/** The bytes of a field as CPython's memory has them, little-endian; null where the recording does not reach. */
function fieldValue(words: Words, offset: number, size: number): bigint | 'pointer' | null {
  const at = Math.floor(offset / 8) * 8;
  const word = words[String(at)];
  if (word === undefined) return null;
  if (word === 'pointer') return size === 8 ? 'pointer' : null;
  return BigInt.asUintN(8 * size, BigInt(word) >> BigInt(8 * (offset - at)));
}

function floatBits(value: string): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, Number(value));
  return view.getBigUint64(0);
}

describe.each(Object.keys(recorded))('in CPython %s', (python) => {
  it.each(LAYOUT_OBJECTS.map((object) => [object.label, object.code] as const))('%s has these fields', (label, code) => {
    const process = createProcess({ python: python as PythonVersion, seed: 0, limits: LIMITS }, { isExpired: () => false });
    const run = process.run({ code: `${LAYOUT_SETUP}\n${code}\nprint(id(x))`, filename: 'main.py', stdin: '' });
    const detail = process.object(Number(run.stdout));
    const words = recorded[python]?.[label] as Words;
    const differences: string[] = [];
    let compared = 0;
    for (const { offset, size, name, value } of detail?.layout ?? []) {
      const real = fieldValue(words, offset, size);
      // How often the rest of a real interpreter refers to 7 depends on its environment.
      if (real === null || (name === 'ob_refcnt' && label === 'small int' && Number(real) < 2 ** 31)) continue;
      compared++;
      const isAddress = value.startsWith('0x');
      const own = isAddress
        ? BigInt(value) === 0n
          ? 0n
          : 'pointer'
        : name === 'ob_fval'
          ? floatBits(value)
          : BigInt.asUintN(8 * size, BigInt(value));
      if (own !== real) differences.push(`${name} at ${offset}: ${own}, not ${real}`);
    }
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThanOrEqual(3);
  });
});
