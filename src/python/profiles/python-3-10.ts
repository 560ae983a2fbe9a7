import type { Profile } from './profile.ts';

export const profile310: Profile = {
  version: '3.10',
  release: [3, 10, 13],
  exceptStar: false,
  tokenizedFStrings: false,
  typeParameters: false,
  typeParameterDefaults: false,
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
  strHeaderBytes: { ascii: 48, wide: 72 },
  sipHash: 24,
  trashcanDepth: 50,
  instanceAttributes: 'dict',
};
