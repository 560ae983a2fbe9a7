// The flags of compile() that are not CO_FUTURE_*: PyCF_* of Include/cpython/compile.h, CPython 3.10-3.13.

export const enum CompileFlag {
  DontImplyDedent = 0x200,
  OnlyTree = 0x400,
  TypeComments = 0x1000,
  AllowTopLevelAwait = 0x2000,
  AllowIncompleteInput = 0x4000,
  /** With OnlyTree: what that gives is optimized (3.13). */
  Optimized = 0x8400,
  /** Everything that any release takes: CO_FUTURE_*, CO_NESTED, and the flags above but Optimized. */
  Known = 0x1fe_7610,
}
