import type { Profile } from './profile.ts';

export const profile310: Profile = {
  version: '3.10',
  release: [3, 10, 13],
  exceptStar: false,
  tokenizedFStrings: false,
  typeParameters: false,
  typeParameterDefaults: false,
  inlinedComprehensions: false,
};
