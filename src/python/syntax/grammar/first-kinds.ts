// The kinds of token that each rule can begin with, so that a rule that must fail at once need not be run. An addition to CPython's algorithm
// that changes no outcome: a rule that would fail at its first token has read that token and nothing else.
// Lookaheads and cuts are looked through. A rule that may be empty, or that fails loudly at its first item, has no such set.

import { Kind } from '../token.ts';
import { type Item, ItemOp, type Rule } from './notation.ts';

/** More than there are kinds. */
const kindCount = 128;

interface FirstState {
  readonly kinds: Uint8Array;
  /** It can match nothing, or must be run in any case. */
  isOpen: boolean;
}

/** Fills in `first` of the rules, to a fixed point. */
export function findFirstKinds(rules: readonly Rule[]): void {
  const states = new Map<Rule, FirstState>();
  for (const rule of rules) states.set(rule, { kinds: new Uint8Array(kindCount), isOpen: false });
  let changes = true;
  while (changes) {
    changes = false;
    for (const [rule, state] of states) {
      for (const { items } of rule.alternatives) {
        if (items.every((item) => addItem(item, state)) && !state.isOpen) {
          state.isOpen = true;
          changes = true;
        }
      }
    }
  }
  for (const [rule, { kinds, isOpen }] of states) rule.first = isOpen ? null : kinds;

  /** Adds what the item can begin with. True if what follows it may come first as well. */
  function addItem(item: Item, state: FirstState): boolean {
    const isTransparent = addBody(item, state);
    return isTransparent || item.isOptional;
  }

  function addBody(item: Item, state: FirstState): boolean {
    switch (item.op) {
      case ItemOp.Token:
        add(state, item.kind);
        return false;
      case ItemOp.Name:
      case ItemOp.SoftKeyword:
      case ItemOp.AnySoftKeyword:
        add(state, Kind.Name);
        return false;
      case ItemOp.Number:
        add(state, Kind.Number);
        return false;
      case ItemOp.Rule: {
        const other = states.get(item.rule!)!;
        other.kinds.forEach((flag, kind) => {
          if (flag === 1) add(state, kind);
        });
        return other.isOpen;
      }
      case ItemOp.Loop:
        return addItem(item.body!, state) || !item.atLeastOne;
      case ItemOp.Gather:
        return addItem(item.body!, state);
      case ItemOp.Forced:
        if (!state.isOpen) changes = true;
        state.isOpen = true;
        return false;
      case ItemOp.Lookahead:
      case ItemOp.Cut:
        return true;
    }
  }

  function add(state: FirstState, kind: number): void {
    if (state.kinds[kind] === 1) return;
    state.kinds[kind] = 1;
    changes = true;
  }
}
