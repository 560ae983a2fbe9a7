// What compiling leaves behind in an interpreter: CPython's compiler works with dicts, lists and tuples whose blocks are parked in free
// lists when it is done, so the first such objects of a program are not fresh ones. Counts how many of each it needed at a time.
// Follows the lifetimes in Python/symtable.c (a dict and two lists per block), Python/compile.c (dicts per open unit, the cache of
// constants with the key tuples of _PyCode_ConstantKey), 3.10-3.13; what is alive beside these only for a moment is measured.

import type { CompileProfile, FreeListCounts } from '../profiles/profile.ts';
import { CodeObject, POSITION_WORDS } from './code-object.ts';
import { type ConstantPool, digestOf } from './constant-pool.ts';
import type { Scope } from './scope.ts';

const LENGTH_MAX = 20;
const LISTS_AT_LEAST = 5;

/** How many blocks of each kind are parked at least once `code`, of the module block `top`, is compiled. */
export function compilerLeftovers(top: Scope, code: CodeObject, pool: ConstantPool, profile: CompileProfile): FreeListCounts {
  const scopes = countScopes(top) - 1;
  const depth = depthOf(code) - 1;
  const { dictsAtLeast, dictsPerUnit, dictKeysAtLeast, passingPairs } = profile.compilerLeftovers;
  const tuples = new Array<number>(LENGTH_MAX).fill(0);
  const add = (length: number, count: number): void => {
    if (length <= LENGTH_MAX) tuples[length - 1] = (tuples[length - 1] as number) + count;
  };
  pool.countKeyTuples((length) => add(length, 1));
  // Merging an equal tuple makes it and its key before both are dropped.
  if (pool.mergedLengths.has(1)) add(1, 2);
  add(2, tablesOf(code, profile) + Math.min(passingPairs, depth + 1));
  return {
    list: LISTS_AT_LEAST + 2 * scopes,
    dict: dictsAtLeast + scopes + dictsPerUnit * depth,
    dictKeys: dictKeysAtLeast === null ? 0 : dictKeysAtLeast + scopes,
    float: 0,
    tuples,
  };
}

function countScopes(scope: Scope): number {
  return scope.children.reduce((sum, child) => sum + countScopes(child), 1);
}

function depthOf(code: CodeObject): number {
  let deepest = 0;
  for (const constant of code.consts) if (constant instanceof CodeObject) deepest = Math.max(deepest, depthOf(constant));
  return deepest + 1;
}

/** Distinct byte strings of the code objects' tables: each has a pair as its key. They are told apart by digests. */
function tablesOf(code: CodeObject, profile: CompileProfile): number {
  const places = new Set<number>();
  const others = new Set<number>();
  const visit = (one: CodeObject): void => {
    places.add(placesDigest(one, profile.slotNamesAreOne ? 1 : POSITION_WORDS));
    others.add(digestOf(profile.slotNamesAreOne ? one.exceptionTable : one.code, 0));
    for (const constant of one.consts) if (constant instanceof CodeObject) visit(constant);
  };
  visit(code);
  return places.size + others.size;
}

/** Lines count from the first one. With a `step` of POSITION_WORDS only the lines where instructions begin are looked at. */
function placesDigest({ positions, firstlineno }: CodeObject, step: number): number {
  let digest = 0;
  for (let i = 0; i < positions.length; i += step) {
    const value = positions[i] as number;
    const isLine = i % POSITION_WORDS < 2 && value >= 0;
    digest = (Math.imul(digest, 31) + (isLine ? value - firstlineno : value)) | 0;
  }
  return digest;
}
