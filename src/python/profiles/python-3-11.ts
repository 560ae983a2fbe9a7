import type { Profile } from './profile.ts';

export const profile311: Profile = {
  version: '3.11',
  release: [3, 11, 7],
  exceptStar: true,
  tokenizedFStrings: false,
  typeParameters: false,
  typeParameterDefaults: false,
  inlinedComprehensions: false,
  gcThresholds: [700, 10, 10],
  collectsInsideAllocation: true,
  collectorMovesImmortal: false,
  immortalObjects: false,
  staticSmallObjects: true,
  staticRefcountBase: 999_999_999,
  smallDictKeysBytes: 120,
  unicodeKeyTables: true,
  tupleFreeListLengthMax: 19,
  strHeaderBytes: { ascii: 48, wide: 72 },
  sipHash: 13,
  trashcanDepth: 50,
  instanceAttributes: 'values-block',
};
