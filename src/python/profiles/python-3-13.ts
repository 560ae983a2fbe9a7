import type { Profile } from './profile.ts';

export const profile313: Profile = {
  version: '3.13',
  release: [3, 13, 0],
  exceptStar: true,
  tokenizedFStrings: true,
  typeParameters: true,
  typeParameterDefaults: true,
  inlinedComprehensions: true,
};
