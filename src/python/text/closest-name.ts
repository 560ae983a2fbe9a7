// "Did you mean": the most similar of some names, or none when all are too far off.
// Follows _Py_CalculateSuggestions and levenshtein_distance of Python/suggestions.c, CPython 3.10-3.13: a case change costs 1, others 2,
// and a third of the joint length may be wrong.

const MOVE_COST = 2;
const CASE_COST = 1;
const LENGTH_MAX = 40;
const CANDIDATES_MAX = 750;

export function closestName(wrong: string, candidates: readonly string[]): string | null {
  if (candidates.length >= CANDIDATES_MAX) return null;
  let best: string | null = null;
  let bestDistance = Number.MAX_SAFE_INTEGER;
  for (const candidate of candidates) {
    if (candidate === wrong) continue;
    const allowed = Math.floor(((wrong.length + candidate.length + 3) * MOVE_COST) / 6);
    const limit = Math.min(allowed, bestDistance - 1);
    const distance = editDistance(wrong, candidate, limit);
    if (distance > limit) continue;
    if (best === null || distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

function substitutionCost(a: string, b: string): number {
  if (a === b) return 0;
  return lowerAscii(a) === lowerAscii(b) ? CASE_COST : MOVE_COST;
}

function lowerAscii(c: string): string {
  return c >= 'A' && c <= 'Z' ? c.toLowerCase() : c;
}

/** Weighted Levenshtein distance; anything above `limit` may be returned as `limit + 1`. */
export function editDistance(first: string, second: string, limit: number): number {
  let a = first;
  let b = second;
  if (a === b) return 0;
  while (a.length > 0 && b.length > 0 && a[0] === b[0]) {
    a = a.slice(1);
    b = b.slice(1);
  }
  while (a.length > 0 && b.length > 0 && a[a.length - 1] === b[b.length - 1]) {
    a = a.slice(0, -1);
    b = b.slice(0, -1);
  }
  if (a.length === 0 || b.length === 0) return (a.length + b.length) * MOVE_COST;
  if (a.length > LENGTH_MAX || b.length > LENGTH_MAX) return limit + 1;
  if (b.length < a.length) [a, b] = [b, a];
  if ((b.length - a.length) * MOVE_COST > limit) return limit + 1;
  const row: number[] = [];
  for (let i = 0; i < a.length; i++) row.push((i + 1) * MOVE_COST);
  let result = 0;
  for (let j = 0; j < b.length; j++) {
    let distance = j * MOVE_COST;
    result = distance;
    let minimum = Number.MAX_SAFE_INTEGER;
    for (let i = 0; i < a.length; i++) {
      const substitute = distance + substitutionCost(b[j] as string, a[i] as string);
      distance = row[i] as number;
      const insertDelete = Math.min(result, distance) + MOVE_COST;
      result = Math.min(insertDelete, substitute);
      row[i] = result;
      if (result < minimum) minimum = result;
    }
    if (minimum > limit) return limit + 1;
  }
  return result;
}
