// How many references a fresh CPython 3.10 or 3.11 holds to what every program shares. We hold none for them, so these are added to the
// references that are simulated. Measured: sys.getrefcount in an empty script, less what the script itself holds. They vary a little
// with the environment. From 3.12 on these objects are immortal.

export interface SharedRefcounts {
  readonly none: number;
  readonly true: number;
  readonly false: number;
  readonly ellipsis: number;
  readonly notImplemented: number;
  readonly emptyTuple: number;
  readonly emptyStr: number;
  readonly emptyBytes: number;
  /** -5 to 16. */
  readonly ints: readonly number[];
  /** Any other. */
  readonly others: number;
}

export const SHARED_REFCOUNTS_310: SharedRefcounts = {
  none: 4121,
  true: 108,
  false: 102,
  ellipsis: 3,
  notImplemented: 3,
  emptyTuple: 1298,
  emptyStr: 58,
  emptyBytes: 12,
  ints: [1, 2, 2, 2, 28, 211, 100, 81, 29, 46, 29, 10, 13, 24, 10, 8, 13, 9, 5, 5, 8, 21],
  others: 2,
};

/** Static data starts at 999999999. */
const STATIC = 999_999_999;

export const SHARED_REFCOUNTS_311: SharedRefcounts = {
  none: 5480,
  true: 405,
  false: 381,
  ellipsis: 13,
  notImplemented: 3,
  emptyTuple: STATIC + 550,
  emptyStr: STATIC + 146,
  emptyBytes: STATIC + 1715,
  ints: [0, 0, 2, 8, 74, 448, 294, 190, 74, 99, 48, 40, 29, 61, 33, 25, 20, 15, 9, 8, 13, 39].map((n) => STATIC + n),
  others: STATIC,
};
