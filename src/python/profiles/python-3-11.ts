import { MESSAGES_310 } from './messages.ts';
import { machine311 } from './machine-profile.ts';
import type { Profile } from './profile.ts';
import { syntax311 } from './syntax-profile.ts';

export const profile311: Profile = {
  ...machine311,
  version: '3.11',
  release: [3, 11, 7],
  ...syntax311,
  inlinedComprehensions: false,
  gcThresholds: [700, 10, 10],
  collectsInsideAllocation: true,
  collectorMovesImmortal: false,
  immortalObjects: false,
  staticSmallObjects: true,
  staticRefcountBase: 999_999_999,
  smallDictKeysBytes: 120,
  unicodeKeyTables: true,
  tupleFreeListLengthMax: 20,
  tupleReuseLengthMax: 19,
  dictKeysHeaderBytes: 32,
  strHeaderBytes: { ascii: 48, wide: 72 },
  sipHash: 13,
  trashcanDepth: 50,
  instanceAttributes: 'values-block',
  stringHash: 'siphash13',
  intModuloByZero: 'integer modulo by zero',
  floatModuloByZero: 'float modulo',
  digitLimitCheckedLast: false,
  exceptionBytes: 72,
  importErrorExtraBytes: 24,
  importErrorHasNameFrom: false,
  exceptionNotes: true,
  objectGetstate: true,
  messages: MESSAGES_310,
  unicodeVersion: '14.0.0',
};
