// The tree of a pattern as CPython's own parser leaves it, which its code and its listing are made of: groups that mean nothing are taken
// apart, alternatives give up a common beginning, or become a set. Follows Lib/re/_parser.py (_parse_sub, _parse), CPython 3.10-3.13.

import type { Node, SetItem } from './pattern-tree.ts';

export type Item =
  | Exclude<Node, { kind: 'sequence' | 'branch' }>
  /** Alternatives that differ from their beginning on. */
  | { readonly kind: 'choice'; readonly alternatives: readonly (readonly Item[])[] };

/** A node as CPython's parser leaves it: one after the other, groups that mean nothing taken apart. */
export function itemsOf(node: Node): readonly Item[] {
  switch (node.kind) {
    case 'sequence':
      return node.nodes.flatMap(itemsOf);
    case 'group':
      return node.group === 0 && node.added === 0 && node.removed === 0 ? itemsOf(node.node) : [node];
    case 'set':
      return [setOf(node)];
    case 'branch':
      return alternativesOf(node.alternatives.map((alternative) => [...itemsOf(alternative)]));
    default:
      return [node];
  }
}

/** A set of a single character is that character. */
function setOf(node: Node & { kind: 'set' }): Item {
  const items = distinct(node.items);
  const [only] = items;
  if (items.length > 1 || only?.kind !== 'literal' || node.negated) return { ...node, items };
  return { kind: 'literal', code: only.code, flags: node.flags };
}

function alternativesOf(alternatives: Item[][]): readonly Item[] {
  const items: Item[] = [];
  for (;;) {
    const first = alternatives[0]?.[0];
    if (first === undefined || !alternatives.every(([item]) => item !== undefined && isSame(item, first))) break;
    items.push(first);
    for (const alternative of alternatives) alternative.shift();
  }
  const set: SetItem[] = [];
  for (const alternative of alternatives) {
    const [item] = alternative;
    if (alternative.length === 1 && item?.kind === 'literal') set.push({ kind: 'literal', code: item.code });
    else if (alternative.length === 1 && item?.kind === 'set' && !item.negated) set.push(...item.items);
    else return [...items, { kind: 'choice', alternatives }];
  }
  const leaf = alternatives[0]?.[0] as Item & { kind: 'literal' | 'set' };
  return [...items, { kind: 'set', items: distinct(set), negated: false, flags: leaf.flags }];
}

/** What holds other items is never the same as another. */
function isSame(a: Item, b: Item): boolean {
  switch (a.kind) {
    case 'literal':
      return b.kind === a.kind && b.code === a.code;
    case 'any':
      return b.kind === a.kind;
    case 'assertion':
      return b.kind === a.kind && b.assertion === a.assertion;
    case 'reference':
      return b.kind === a.kind && b.group === a.group;
    case 'set':
      return b.kind === a.kind && b.negated === a.negated && JSON.stringify(a.items) === JSON.stringify(b.items);
    default:
      return false;
  }
}

function distinct(items: readonly SetItem[]): readonly SetItem[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

/** The character of a set that is all but one. */
export function onlyLeftOut(set: Item & { kind: 'set' }): number | null {
  const [only] = set.items;
  return set.negated && set.items.length === 1 && only?.kind === 'literal' ? only.code : null;
}
