// Searching long texts for long texts in time that grows with their lengths alone. The host's search is the quicker one, but what it
// takes may grow with the product of the lengths ('ab' * n in 'a' * m), which a program could use to hold a worker.
// Follows what stringlib/fastsearch.h of CPython 3.10-3.13 promises (there the two-way algorithm, here Knuth, Morris and Pratt).

/** Comparisons that the host's search may make at worst: about a tenth of a second. */
const COMPARISONS_MAX = 1e8;

/** May `length` units be searched for so many by comparing at each of them? */
export function isHostSearchQuick(length: number, wantedLength: number): boolean {
  return wantedLength * length <= COMPARISONS_MAX;
}

/** As `text.indexOf(wanted, start)`. */
export function indexOfLong(text: string, wanted: string, start: number): number {
  if (isHostSearchQuick(text.length - start, wanted.length)) return text.indexOf(wanted, start);
  return indexByBorders(
    { length: text.length, at: (i) => text.charCodeAt(i) },
    { length: wanted.length, at: (i) => wanted.charCodeAt(i) },
    start,
  );
}

/** Characters or bytes by their place. */
export interface Units {
  readonly length: number;
  readonly at: (index: number) => number;
}

/** Looks at what is before the place it finds, and at no more: finding one after the other takes no longer than all at once. */
export function indexByBorders(text: Units, wanted: Units, start: number): number {
  const borders = bordersOf(wanted);
  let matched = 0;
  for (let at = start; at < text.length; at++) {
    const unit = text.at(at);
    while (matched > 0 && wanted.at(matched) !== unit) matched = borders[matched - 1] as number;
    if (wanted.at(matched) === unit) matched++;
    if (matched === wanted.length) return at - wanted.length + 1;
  }
  return -1;
}

/** For each start of the text: how long the longest shorter start is that it also ends with. */
function bordersOf(text: Units): Int32Array {
  const borders = new Int32Array(text.length);
  let length = 0;
  for (let at = 1; at < text.length; at++) {
    const unit = text.at(at);
    while (length > 0 && text.at(length) !== unit) length = borders[length - 1] as number;
    if (text.at(length) === unit) length++;
    borders[at] = length;
  }
  return borders;
}
