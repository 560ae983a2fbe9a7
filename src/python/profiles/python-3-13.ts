import type { Profile } from './profile.ts';

export const profile313: Profile = {
  version: '3.13',
  release: [3, 13, 0],
  exceptStar: true,
  tokenizedFStrings: true,
  typeParameters: true,
  typeParameterDefaults: true,
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
  strHeaderBytes: { ascii: 40, wide: 56 },
  sipHash: 13,
  trashcanDepth: 9950,
  instanceAttributes: 'inline',
};
