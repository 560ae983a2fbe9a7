// The tree of a regular expression. Follows Lib/re/_parser.py of CPython 3.13 in what each form means.

export const enum Flag {
  Template = 1,
  IgnoreCase = 2,
  Locale = 4,
  Multiline = 8,
  DotAll = 16,
  Unicode = 32,
  Verbose = 64,
  Debug = 128,
  Ascii = 256,
}

export type Category = 'd' | 'D' | 's' | 'S' | 'w' | 'W';

export type SetItem =
  | { readonly kind: 'literal'; readonly code: number }
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  | { readonly kind: 'category'; readonly category: Category };

/** The first and the last character of an item that is no category. */
export function boundsOf(item: Exclude<SetItem, { kind: 'category' }>): readonly [number, number] {
  return item.kind === 'range' ? [item.from, item.to] : [item.code, item.code];
}

export type Assertion = 'start' | 'startString' | 'end' | 'endString' | 'boundary' | 'notBoundary';

export type Greed = 'greedy' | 'lazy' | 'possessive';

/** Flags travel with the leaves, since `(?i:...)` changes them in the middle. */
export type Node =
  | { readonly kind: 'literal'; readonly code: number; readonly flags: number }
  | { readonly kind: 'any'; readonly flags: number }
  | { readonly kind: 'set'; readonly items: readonly SetItem[]; readonly negated: boolean; readonly flags: number }
  | { readonly kind: 'assertion'; readonly assertion: Assertion; readonly flags: number }
  | { readonly kind: 'sequence'; readonly nodes: readonly Node[] }
  | { readonly kind: 'branch'; readonly alternatives: readonly Node[] }
  | { readonly kind: 'repeat'; readonly node: Node; readonly min: number; readonly max: number; readonly greed: Greed }
  /** group 0 does not capture; `(?i-m:...)` changes flags. */
  | { readonly kind: 'group'; readonly group: number; readonly node: Node; readonly added: number; readonly removed: number }
  | { readonly kind: 'reference'; readonly group: number; readonly flags: number }
  | { readonly kind: 'conditional'; readonly group: number; readonly yes: Node; readonly no: Node }
  /** width: how far behind it begins. */
  | { readonly kind: 'look'; readonly node: Node; readonly behind: boolean; readonly width: number; readonly negative: boolean }
  | { readonly kind: 'atomic'; readonly node: Node };

export interface ParsedPattern {
  readonly node: Node;
  readonly flags: number;
  /** Capturing groups, group 0 not counted. */
  readonly groupCount: number;
  readonly groupNames: ReadonlyMap<string, number>;
  /** The fewest and most characters that each group matches. */
  readonly groupWidths: readonly (readonly [number, number])[];
}

/** Why a pattern is refused, and where. */
export class PatternRefusal {
  constructor(
    readonly message: string,
    readonly position: number | null,
    readonly kind: 'error' | 'ValueError' | 'OverflowError' = 'error',
  ) {}
}

export const REPEAT_MAX = 4294967295;
/** The furthest that a look-behind can begin: what a code word holds. */
export const WIDTH_MAX = 4294967295;

/** The fewest and most characters a node matches. */
export function widthOf(node: Node, groups: (group: number) => readonly [number, number]): readonly [number, number] {
  switch (node.kind) {
    case 'literal':
    case 'any':
    case 'set':
      return [1, 1];
    case 'assertion':
    case 'look':
      return [0, 0];
    case 'sequence': {
      let min = 0;
      let max = 0;
      for (const part of node.nodes) {
        const [a, b] = widthOf(part, groups);
        min += a;
        max += b;
      }
      return [min, max];
    }
    case 'branch': {
      const widths = node.alternatives.map((part) => widthOf(part, groups));
      return [Math.min(...widths.map(([a]) => a)), Math.max(...widths.map(([, b]) => b))];
    }
    case 'repeat': {
      const [a, b] = widthOf(node.node, groups);
      return [a * node.min, b === 0 ? 0 : b * node.max];
    }
    case 'group':
    case 'atomic':
      return widthOf(node.node, groups);
    case 'reference':
      return groups(node.group);
    case 'conditional': {
      const [a, b] = widthOf(node.yes, groups);
      const [c, d] = widthOf(node.no, groups);
      return [Math.min(a, c), Math.max(b, d)];
    }
  }
}
