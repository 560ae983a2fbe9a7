// How much room str.split() and its like give their list before they know how many parts there are.
// Follows PREALLOC_SIZE of Objects/stringlib/split.h, CPython 3.10 and 3.11, and the bound by length that 3.12 brought.

const PARTS = 12;

/** Of bytes in all versions. */
export function partsRoom(maximum: number): number {
  return maximum < 0 || maximum >= PARTS ? PARTS : maximum + 1;
}

export function splitCapacity310(length: number, separator: number | null, maximum: number): number {
  return separator !== null && length < separator ? 1 : partsRoom(maximum);
}

/** 3.12+: without a maximum, no more than the text can hold. */
export function splitCapacity312(length: number, separator: number | null, maximum: number): number {
  if (separator !== null && length < separator) return 1;
  const most = separator === null ? Math.trunc((length - 1) / 2) + 1 : Math.floor(length / separator) + 1;
  return Math.min(PARTS, (maximum < 0 ? most : maximum) + 1);
}
