import { MESSAGES_313 } from './messages.ts';
import { machine313 } from './machine-profile.ts';
import type { Profile } from './profile.ts';
import { syntax313 } from './syntax-profile.ts';

export const profile313: Profile = {
  ...machine313,
  version: '3.13',
  release: [3, 13, 0],
  ...syntax313,
  inlinedComprehensions: true,
  gcThresholds: [2000, 10, 10],
  collectsInsideAllocation: false,
  collectorMovesImmortal: true,
  immortalObjects: true,
  staticSmallObjects: true,
  staticRefcountBase: 0,
  smallDictKeysBytes: 120,
  unicodeKeyTables: true,
  tupleFreeListLengthMax: 20,
  tupleReuseLengthMax: 20,
  dictKeysHeaderBytes: 32,
  strHeaderBytes: { ascii: 40, wide: 56 },
  sipHash: 13,
  trashcanDepth: 9950,
  instanceAttributes: 'inline',
  stringHash: 'siphash13',
  intModuloByZero: 'integer modulo by zero',
  floatModuloByZero: 'float modulo by zero',
  digitLimitCheckedLast: true,
  exceptionBytes: 72,
  importErrorExtraBytes: 32,
  importErrorHasNameFrom: true,
  exceptionNotes: true,
  objectGetstate: true,
  messages: MESSAGES_313,
  unicodeVersion: '15.1.0',
};
