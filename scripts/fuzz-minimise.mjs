// Delta debugging: the smallest list of statements, then of lines, for which a property still holds.

/** `fails` answers whether a candidate still shows the difference. */
export async function minimise(statements, fails) {
  const byStatement = await reduce(statements, fails);
  const asLines = byStatement.flatMap((lines) => lines.map((line) => [line]));
  return reduce(asLines, fails);
}

async function reduce(parts, fails) {
  let current = parts;
  let size = Math.ceil(current.length / 2);
  while (size >= 1) {
    let removed = false;
    for (let start = 0; start < current.length; ) {
      const candidate = [...current.slice(0, start), ...current.slice(start + size)];
      if (candidate.length > 0 && (await fails(candidate))) {
        current = candidate;
        removed = true;
      } else {
        start += size;
      }
    }
    if (size === 1 && !removed) break;
    if (!removed || size > 1) size = size === 1 ? 1 : Math.floor(size / 2);
  }
  return current;
}
