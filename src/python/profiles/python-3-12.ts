import type { Profile } from './profile.ts';

export const profile312: Profile = {
  version: '3.12',
  release: [3, 12, 1],
  exceptStar: true,
  tokenizedFStrings: true,
  typeParameters: true,
  typeParameterDefaults: false,
  inlinedComprehensions: true,
};
