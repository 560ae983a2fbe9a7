// The core's values are readonly through and through; the types inferred from schemas are not. Nothing here copies.

type Readonlike<Value> = Value extends (infer Item)[]
  ? readonly Readonlike<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Readonlike<Value[Key]> }
    : Value;

/** Hands a readonly value to a serializer, which changes nothing. */
export function mutable<Wire>(value: Readonlike<Wire>): Wire {
  return value as Wire;
}
