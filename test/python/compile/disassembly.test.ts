// What each construct compiles to in 3.13. The recorded text agrees with CPython's own instructions, positions and exception tables, as
// scripts/compare-code.mjs checks on its library.

import { describe, expect, it } from 'vitest';
import type { CodeObject } from '../../../src/python/compile/code-object.ts';
import { disassemble } from '../../../src/python/compile/disassemble.ts';
import { OPCODES, Opcode } from '../../../src/python/compile/opcodes.ts';
import { compileSource, recorded } from './compile-source.ts';

const cases = recorded('disassembly.txt')
  .split(/^=== /m)
  .slice(1)
  .map((text) => {
    const [head = '', expected = ''] = text.split(/^---\n/m);
    const [title = '', ...source] = head.split('\n');
    return { title, source: source.join('\n'), expected: expected.trimEnd() };
  });

describe('the instructions of', () => {
  it.each(cases)('$title', ({ source, expected }) => {
    expect(disassemble(compileSource(source).code)).toBe(expected);
  });
});

describe('the instruction set', () => {
  it('has a recorded use of every opcode', () => {
    const used = new Set<number>();
    const collect = (code: CodeObject): void => {
      for (const word of code.code) used.add(word & 0xff);
      for (const constant of code.consts) if (constant.type === 'code') collect(constant);
    };
    for (const { source } of cases) collect(compileSource(source).code);
    const unused = Object.entries(OPCODES).filter(([opcode]) => !used.has(Number(opcode)));
    expect(unused.map(([, info]) => info.name)).toEqual([]);
  });

  it('names each opcode as its enum does', () => {
    expect(OPCODES[Opcode.LOAD_FAST].name).toBe('LOAD_FAST');
    expect(OPCODES[Opcode.IMPORT_FROM].name).toBe('IMPORT_FROM');
    expect(new Set(Object.values(OPCODES).map((info) => info.name)).size).toBe(Object.keys(OPCODES).length);
  });
});
