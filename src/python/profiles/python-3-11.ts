import type { Profile } from './profile.ts';

export const profile311: Profile = {
  version: '3.11',
  release: [3, 11, 7],
  exceptStar: true,
  tokenizedFStrings: false,
  typeParameters: false,
  typeParameterDefaults: false,
  inlinedComprehensions: false,
};
