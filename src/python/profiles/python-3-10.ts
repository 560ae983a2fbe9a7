import { MESSAGES_310 } from './messages.ts';
import { machine310 } from './machine-profile.ts';
import type { Profile } from './profile.ts';
import { syntax310 } from './syntax-profile.ts';

export const profile310: Profile = {
  ...machine310,
  version: '3.10',
  release: [3, 10, 13],
  ...syntax310,
  inlinedComprehensions: false,
  gcThresholds: [700, 10, 10],
  collectsInsideAllocation: true,
  collectorMovesImmortal: false,
  immortalObjects: false,
  staticSmallObjects: false,
  staticRefcountBase: 0,
  smallDictKeysBytes: 168,
  unicodeKeyTables: false,
  tupleFreeListLengthMax: 19,
  tupleReuseLengthMax: 19,
  dictKeysHeaderBytes: 40,
  strHeaderBytes: { ascii: 48, wide: 72 },
  sipHash: 24,
  trashcanDepth: 50,
  instanceAttributes: 'dict',
  stringHash: 'siphash24',
  intModuloByZero: 'integer division or modulo by zero',
  floatModuloByZero: 'float modulo',
  digitLimitCheckedLast: false,
  exceptionBytes: 64,
  importErrorExtraBytes: 24,
  importErrorHasNameFrom: false,
  exceptionNotes: false,
  objectGetstate: false,
  messages: MESSAGES_310,
  unicodeVersion: '13.0.0',
};
