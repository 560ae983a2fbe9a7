// Gives every node of a tree the line that a table names for its own, so that what is compiled from it says other lines than its text has.
// For our text of modules whose lines CPython shows (see profiles/frozen-module.ts). Changes the tree it is given.

/** A node that begins at a line without an entry takes that of the nearest line before it that has one. */
export function relocateLines(tree: object, lines: ReadonlyMap<number, number>): void {
  const known = new Map<number, number>();
  const lineFor = (line: number): number => {
    let found = known.get(line);
    if (found === undefined) {
      let near = line;
      while (near > 0 && !lines.has(near)) near--;
      found = lines.get(near) ?? 1;
      known.set(line, found);
    }
    return found;
  };
  visit(tree, lineFor, new Set());
}

function visit(node: object, lineFor: (line: number) => number, seen: Set<object>): void {
  // Nodes may be shared, and are moved once.
  if (seen.has(node)) return;
  seen.add(node);
  const place = node as { lineno?: unknown; end_lineno?: unknown };
  if (typeof place.lineno === 'number') {
    const line = lineFor(place.lineno);
    if (typeof place.end_lineno === 'number') place.end_lineno = Math.max(line, lineFor(place.end_lineno));
    place.lineno = line;
  }
  for (const part of Object.values(node)) {
    if (typeof part === 'object' && part !== null && !(part instanceof Uint8Array)) visit(part, lineFor, seen);
  }
}
