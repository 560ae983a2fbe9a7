// "Did you mean": the closest of some names by edit distance, as CPython counts it.
// Follows Python/suggestions.c and Lib/traceback.py (_compute_suggestion_error), CPython 3.10-3.13: a change of case costs half.

const MAX_CANDIDATES = 750;
const MAX_LENGTH = 40;
const MOVE_COST = 2;
const CASE_COST = 1;

/** The best candidate, or null when none is near enough. */
export function suggest(candidates: readonly string[], wrong: string): string | null {
  if (candidates.length >= MAX_CANDIDATES || wrong.length > MAX_LENGTH) return null;
  let best: string | null = null;
  let bestDistance = wrong.length;
  for (const candidate of candidates) {
    if (candidate === wrong) continue;
    // No more than a third of the involved characters may need changing.
    let max = Math.floor(((candidate.length + wrong.length + 3) * MOVE_COST) / 6);
    max = Math.min(max, bestDistance - 1);
    const distance = levenshtein(wrong, candidate, max);
    if (distance > max) continue;
    if (best === null || distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

function substitutionCost(a: string, b: string): number {
  if (a === b) return 0;
  return a.toLowerCase() === b.toLowerCase() ? CASE_COST : MOVE_COST;
}

function levenshtein(first: string, second: string, max: number): number {
  let a = first;
  let b = second;
  if (a === b) return 0;
  while (a !== '' && b !== '' && a[0] === b[0]) {
    a = a.slice(1);
    b = b.slice(1);
  }
  while (a !== '' && b !== '' && a.at(-1) === b.at(-1)) {
    a = a.slice(0, -1);
    b = b.slice(0, -1);
  }
  if (a === '' || b === '') return MOVE_COST * (a.length + b.length);
  if (a.length > MAX_LENGTH || b.length > MAX_LENGTH) return max + 1;
  if (b.length < a.length) [a, b] = [b, a];
  if ((b.length - a.length) * MOVE_COST > max) return max + 1;
  const row: number[] = [];
  for (let i = 0; i < a.length; i++) row.push((i + 1) * MOVE_COST);
  let result = 0;
  for (let j = 0; j < b.length; j++) {
    let distance = j * MOVE_COST;
    result = distance;
    let minimum = Number.POSITIVE_INFINITY;
    for (let i = 0; i < a.length; i++) {
      const substitute = distance + substitutionCost(b[j] as string, a[i] as string);
      distance = row[i] as number;
      result = Math.min(substitute, Math.min(result, distance) + MOVE_COST);
      row[i] = result;
      if (result < minimum) minimum = result;
    }
    if (minimum > max) return max + 1;
  }
  return result;
}
