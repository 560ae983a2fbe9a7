// co_consts and co_stacksize, as each CPython reports them (constants.json), and which constants are one object.

import { describe, expect, it } from 'vitest';
import type { CodeConstant, CodeObject } from '../../../src/python/compile/code-object.ts';
import { reprOfConstant } from '../../../src/python/compile/constant-repr.ts';
import type { PythonVersion } from '../../../src/python/outcome.ts';
import { compileSource, recorded } from './compile-source.ts';

interface CodeReport {
  readonly name: string;
  readonly consts: readonly string[];
  readonly stacksize: number;
}

const programs = JSON.parse(recorded('constants.json')) as readonly {
  source: string;
  answers: Readonly<Record<string, readonly CodeReport[]>>;
}[];

const rows = programs.flatMap(({ source, answers }) =>
  Object.entries(answers).map(([version, answer]) => ({ source, version: version as PythonVersion, answer })),
);

function show(constant: CodeConstant): string {
  if (constant.type === 'code') return '<code>';
  if (constant.type !== 'frozenset' || constant.items.length === 0) return reprOfConstant(constant);
  return `frozenset({${constant.items
    .map((item) => reprOfConstant(item))
    .sort()
    .join(', ')}})`;
}

function inner(code: CodeObject): readonly CodeObject[] {
  return code.consts.filter((constant): constant is CodeObject => constant.type === 'code');
}

function report(code: CodeObject): CodeReport[] {
  const own = { name: code.name, consts: code.consts.map(show), stacksize: code.reportedStacksize };
  return [own, ...inner(code).flatMap(report)];
}

describe('the constants and the stack size of', () => {
  it.each(rows)('$version: $source', ({ source, version, answer }) => {
    expect(report(compileSource(source, version).code)).toEqual(answer);
  });
});

describe('constants of one unit', () => {
  it('are one object when they are equal and of one type, across functions', () => {
    const { code } = compileSource('a = 257, "x y", 1.5\ndef f():\n    return 257, "x y", g(1.5)\n');
    const tuple = code.consts[0]!;
    const [f] = inner(code);
    expect(tuple.type === 'tuple' && tuple.items.slice(0, 2)).toEqual(f!.consts.slice(1, 3));
    expect(tuple.type === 'tuple' && tuple.items[0]).toBe(f!.consts[1]);
    expect(tuple.type === 'tuple' && tuple.items[2]).toBe(f!.consts[3]);
  });

  it('say which strings are interned', () => {
    const { code } = compileSource('x = "name_1"; x = "two words"; x = "é"; x = ""\n');
    expect(code.consts.slice(0, 4).map((constant) => constant.type === 'str' && constant.isInterned)).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});
