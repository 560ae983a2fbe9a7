import { MESSAGES_312 } from './messages.ts';
import { machine312 } from './machine-profile.ts';
import type { Profile } from './profile.ts';
import { syntax312 } from './syntax-profile.ts';

export const profile312: Profile = {
  ...machine312,
  version: '3.12',
  release: [3, 12, 1],
  ...syntax312,
  inlinedComprehensions: true,
  gcThresholds: [700, 10, 10],
  collectsInsideAllocation: false,
  collectorMovesImmortal: true,
  immortalObjects: true,
  staticSmallObjects: true,
  staticRefcountBase: 0,
  smallDictKeysBytes: 120,
  unicodeKeyTables: true,
  tupleFreeListLengthMax: 20,
  tupleReuseLengthMax: 19,
  dictKeysHeaderBytes: 32,
  strHeaderBytes: { ascii: 40, wide: 56 },
  sipHash: 13,
  trashcanDepth: 50,
  instanceAttributes: 'values-block',
  stringHash: 'siphash13',
  intModuloByZero: 'integer modulo by zero',
  floatModuloByZero: 'float modulo',
  digitLimitCheckedLast: true,
  exceptionBytes: 72,
  importErrorExtraBytes: 32,
  importErrorHasNameFrom: true,
  exceptionNotes: true,
  objectGetstate: true,
  messages: MESSAGES_312,
  unicodeVersion: '15.0.0',
};
