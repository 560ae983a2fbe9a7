// Every instruction that the loop hands on, by opcode.

import { OPCODE_COUNT } from '../compile/opcodes.ts';
import type { Handler } from './loop.ts';
import { ATTRIBUTE_HANDLERS } from './ops/attributes.ts';
import { CALL_HANDLERS } from './ops/calls.ts';
import { DISPLAY_HANDLERS } from './ops/displays.ts';
import { EXCEPTION_HANDLERS } from './ops/exceptions.ts';
import { GENERATOR_HANDLERS } from './ops/generators.ts';
import { IMPORT_HANDLERS } from './ops/imports.ts';
import { INTRINSIC_HANDLERS } from './ops/intrinsics.ts';
import { MATCH_HANDLERS } from './ops/match.ts';
import { NAME_HANDLERS } from './ops/names.ts';
import { OPERATOR_HANDLERS } from './ops/operators.ts';

export const HANDLERS: readonly (Handler | null)[] = (() => {
  const table = new Array<Handler | null>(OPCODE_COUNT).fill(null);
  const groups = [
    NAME_HANDLERS,
    ATTRIBUTE_HANDLERS,
    OPERATOR_HANDLERS,
    DISPLAY_HANDLERS,
    CALL_HANDLERS,
    GENERATOR_HANDLERS,
    EXCEPTION_HANDLERS,
    MATCH_HANDLERS,
    IMPORT_HANDLERS,
    INTRINSIC_HANDLERS,
  ];
  for (const group of groups) for (const [opcode, handler] of Object.entries(group)) table[Number(opcode)] = handler;
  return table;
})();
