// _opcode: what an instruction does to the depth of the stack. Follows Modules/_opcode.c, CPython 3.13, for the instructions that code
// objects are made of here (3.13's in every version). Leaves out the specialiser's statistics.

import { OPCODE_NUMBERS, SUPERINSTRUCTIONS } from '../compile/opcode-numbers.ts';
import { OPCODES, type Opcode, type OpcodeInfo } from '../compile/opcodes.ts';
import type { PyObject, PyStr } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { keywords } from '../heap/type-spec.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { valueError } from '../objects/errors.ts';
import { newInt } from '../objects/int.ts';
import { asInt } from '../objects/protocols/number.ts';
import type { NativeModule } from './native-module.ts';

const STACK_EFFECT = signature('stack_effect', {
  params: ['opcode', 'oparg', 'jump'],
  required: 1,
  positionalOnly: 2,
  positionalMax: 2,
});

/** Of each number: the instruction, or the two of a superinstruction. */
const BY_NUMBER: ReadonlyMap<number, readonly OpcodeInfo[]> = (() => {
  const table = new Map<number, readonly OpcodeInfo[]>();
  for (const [opcode, number] of Object.entries(OPCODE_NUMBERS)) table.set(number, [OPCODES[Number(opcode) as Opcode]]);
  for (const [pair, number] of SUPERINSTRUCTIONS) {
    table.set(
      number,
      pair.split(' ').map((opcode) => OPCODES[Number(opcode) as Opcode]),
    );
  }
  return table;
})();

function effectOf(parts: readonly OpcodeInfo[], argument: number, jumps: boolean): number {
  return parts.reduce((sum, { effect, jumpEffect }) => {
    if (jumps && jumpEffect !== undefined) return sum + jumpEffect;
    return sum + (typeof effect === 'number' ? effect : effect(argument));
  }, 0);
}

function stackEffect(t: Thread, _self: PyObject, args: readonly PyObject[], kwnames: readonly PyStr[] | null): PyObject {
  const [opcode, oparg, jump] = parseArguments(t, STACK_EFFECT, args, kwnames) as [PyObject, PyObject | null, PyObject | null];
  const parts = BY_NUMBER.get(asInt(t, opcode));
  if (parts === undefined) throw valueError(t, 'invalid opcode or oparg');
  const argument = oparg === null || oparg === t.none ? 0 : asInt(t, oparg);
  if (jump !== null && jump !== t.none && jump !== t.true_ && jump !== t.false_) {
    throw valueError(t, 'stack_effect: jump must be False, True or None');
  }
  const stays = effectOf(parts, argument, false);
  const jumps = effectOf(parts, argument, true);
  if (jump === t.true_) return newInt(t, jumps);
  return newInt(t, jump === t.false_ ? stays : Math.max(stays, jumps));
}

export const OPCODE_MODULE: NativeModule = {
  name: '_opcode',
  doc: 'Opcode support module.',
  functions: [keywords('stack_effect', stackEffect)],
};
