// A call of a host function through ctypes: its arguments as C sees them, and memory.

import type { PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CArgument, pointerArgument } from './ctypes-argument.ts';
import { readInteger, view } from './ctypes-codes.ts';
import type { CResult, HostFunction } from './ctypes-function-table.ts';
import { type Memory, memoryOf } from './ctypes-memory.ts';

/** A structure is passed eight bytes at a time. */
function inRegisters(argument: CArgument): CArgument[] {
  const { letter, bytes } = argument;
  if (letter !== 'V') return [argument];
  const words: CArgument[] = [];
  for (let at = 0; at < bytes.length; at += 8) words.push(new CArgument('V', bytes.slice(at, at + 8), null));
  return words;
}

export class CCall {
  readonly memory: Memory;
  readonly args: readonly CArgument[];

  constructor(
    readonly t: Thread,
    args: readonly CArgument[],
  ) {
    this.memory = memoryOf(t);
    this.args = args.some(({ letter }) => letter === 'V') ? args.flatMap(inRegisters) : args;
  }

  /** As a C long; an argument that is not there is 0. */
  long(index: number): bigint {
    const bytes = this.args[index]?.bytes;
    return bytes === undefined ? 0n : readInteger(bytes.subarray(0, 8), true);
  }

  int(index: number): number {
    return Number(BigInt.asIntN(32, this.long(index)));
  }

  size(index: number): number {
    return Number(BigInt.asUintN(64, this.long(index)));
  }

  pointer(index: number): number {
    return this.args[index]?.address ?? 0;
  }

  double(index: number): number {
    const argument = this.args[index];
    if (argument === undefined) return 0;
    return argument.letter === 'f' ? view(argument.bytes).getFloat32(0, true) : view(argument.bytes).getFloat64(0, true);
  }

  /** Bytes up to a NUL. */
  text(index: number): Uint8Array {
    return this.memory.readText(this.pointer(index), 1);
  }

  /** ASCII and beyond, as a name has it. */
  name(index: number): string {
    return new TextDecoder().decode(this.text(index));
  }

  /** The object that a pointer leads to. Borrowed. */
  object(index: number): PyObject {
    return this.memory.objectAt(this.pointer(index)) ?? this.memory.segmentationFault();
  }

  /** Calls the function that a pointer leads to. */
  callBack(index: number, addresses: readonly number[]): CResult {
    const run: HostFunction = this.memory.functions.get(this.pointer(index)) ?? this.memory.segmentationFault();
    return run(
      this.t,
      addresses.map((address) => pointerArgument(address, null)),
    );
  }
}
