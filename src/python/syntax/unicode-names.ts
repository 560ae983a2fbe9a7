// Characters by their Unicode names, for `\N{...}`.

export function lookupUnicodeName(_name: string): number | null {
  return null;
}
