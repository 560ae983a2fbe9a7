// A code object as text, one instruction per line, for tests and for people: index, line, name, argument and what it means.
// Looks like CPython's dis without offsets. Leaves positions out but for the line, and names of jump targets are their indexes.

import { type CodeObject, EXCEPTION_ENTRY_WORDS, SlotKind } from './code-object.ts';
import { reprOfConstant } from './constant-repr.ts';
import { BINARY_OPERATOR_SYMBOLS, COMPARISON_SYMBOLS, INTRINSIC_1_NAMES, INTRINSIC_2_NAMES, OPCODES, Opcode } from './opcodes.ts';

/** The code object and, after it, those among its constants. */
export function disassemble(code: CodeObject): string {
  const lines: string[] = [];
  disassembleInto(code, lines);
  return lines.join('\n');
}

function disassembleInto(code: CodeObject, lines: string[]): void {
  lines.push(`${code.qualname}:`);
  const targets = jumpTargets(code);
  let lineBefore = -2;
  for (let i = 0; i < code.code.length; i++) {
    const line = code.lineOf(i);
    const shown = line === lineBefore ? '' : line < 0 ? '--' : String(line);
    lineBefore = line;
    lines.push(`${shown.padStart(4)} ${targets.has(i) ? '>>' : '  '} ${String(i).padStart(3)} ${instructionText(code, i)}`);
  }
  const table = code.exceptionTable;
  for (let i = 0; i < table.length; i += EXCEPTION_ENTRY_WORDS) {
    const lasti = table[i + 4] === 1 ? ' lasti' : '';
    lines.push(`     ${table[i]!} to ${table[i + 1]! - 1} -> ${table[i + 2]!} [${table[i + 3]!}]${lasti}`);
  }
  for (const constant of code.consts) {
    if (constant.type !== 'code') continue;
    lines.push('');
    disassembleInto(constant, lines);
  }
}

function jumpTargets(code: CodeObject): Set<number> {
  const targets = new Set<number>();
  for (const word of code.code) if (OPCODES[(word & 0xff) as Opcode].argument === 'jump') targets.add(word >> 8);
  for (let i = 2; i < code.exceptionTable.length; i += EXCEPTION_ENTRY_WORDS) targets.add(code.exceptionTable[i]!);
  return targets;
}

/** `LOAD_FAST 0 (x)`. */
export function instructionText(code: CodeObject, index: number): string {
  const word = code.code[index]!;
  const opcode = (word & 0xff) as Opcode;
  const argument = word >> 8;
  const info = OPCODES[opcode];
  if (info.argument === 'none') return info.name;
  const meaning = meaningOf(code, opcode, argument);
  return meaning === '' ? `${info.name} ${argument}` : `${info.name} ${argument} (${meaning})`;
}

function meaningOf(code: CodeObject, opcode: Opcode, argument: number): string {
  switch (opcode) {
    case Opcode.LOAD_GLOBAL:
      return code.names[argument >> 1]! + ((argument & 1) !== 0 ? ' + NULL' : '');
    case Opcode.LOAD_ATTR:
      return code.names[argument >> 1]! + ((argument & 1) !== 0 ? ' + NULL|self' : '');
    case Opcode.LOAD_SUPER_ATTR:
      return code.names[argument >> 2]! + ((argument & 1) !== 0 ? ' + NULL|self' : '');
    case Opcode.COMPARE_OP: {
      const symbol = COMPARISON_SYMBOLS[argument >> 1]!;
      return (argument & 1) !== 0 ? `bool(${symbol})` : symbol;
    }
    case Opcode.BINARY_OP:
      return BINARY_OPERATOR_SYMBOLS[argument]!;
    case Opcode.IS_OP:
      return argument === 0 ? 'is' : 'is not';
    case Opcode.CONTAINS_OP:
      return argument === 0 ? 'in' : 'not in';
    case Opcode.CALL_INTRINSIC_1:
      return INTRINSIC_1_NAMES[argument]!;
    case Opcode.CALL_INTRINSIC_2:
      return INTRINSIC_2_NAMES[argument]!;
    default:
      break;
  }
  switch (OPCODES[opcode].argument) {
    case 'const':
      return reprOfConstant(code.consts[argument]!);
    case 'name':
      return code.names[argument]!;
    case 'local':
      return code.localsplusNames[argument]! + ((code.localsplusKinds[argument]! & SlotKind.FREE) !== 0 ? ', free' : '');
    case 'jump':
      return `to ${argument}`;
    default:
      return '';
  }
}
