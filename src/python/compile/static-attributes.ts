// The order of `__static_attributes__`: the compiler of 3.13.0 gathers the names in a set, so they come in the order of its table.
// Follows Objects/setobject.c of CPython 3.13 under PYTHONHASHSEED=0.

export function orderStaticAttributes(names: ReadonlySet<string>): readonly string[] {
  return [...names];
}
