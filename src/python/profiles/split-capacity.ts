// How much room str.split() and its like give their list before they know how many parts there are.
// Follows PREALLOC_SIZE of Objects/stringlib/split.h, CPython 3.10 and 3.11, and the bound by length that 3.12 brought.

const PARTS = 12;

export function splitCapacity310(_length: number, _separator: number | null, maximum: number): number {
  return maximum < 0 || maximum >= PARTS ? PARTS : maximum + 1;
}

/** 3.12+: no more than the text can hold; one when a separator does not occur is the caller's list of one. */
export function splitCapacity312(length: number, separator: number | null, maximum: number): number {
  const most = separator === null ? Math.floor((length - 1) / 2) + 1 : Math.floor(length / separator) + 1;
  const bound = maximum < 0 ? most : Math.min(maximum, most);
  return Math.max(0, bound >= PARTS ? PARTS : separator === null && maximum < 0 ? bound : bound + (maximum < 0 ? 0 : 1));
}
