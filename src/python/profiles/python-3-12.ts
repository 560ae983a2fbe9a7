import type { Profile } from './profile.ts';

export const profile312: Profile = {
  version: '3.12',
  release: [3, 12, 1],
  exceptStar: true,
  tokenizedFStrings: true,
  typeParameters: true,
  typeParameterDefaults: false,
  inlinedComprehensions: true,
  gcThresholds: [700, 10, 10],
  collectsInsideAllocation: false,
  collectorMovesImmortal: true,
  immortalObjects: true,
  staticSmallObjects: true,
  staticRefcountBase: 0,
  smallDictKeysBytes: 120,
  unicodeKeyTables: true,
  tupleFreeListLengthMax: 19,
  strHeaderBytes: { ascii: 40, wide: 56 },
  sipHash: 13,
  trashcanDepth: 50,
  instanceAttributes: 'values-block',
};
