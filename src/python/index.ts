// The only door of the interpreter core: what a caller may import. One `PythonProcess` is one simulated CPython process; it is
// driven with plain values and answers with plain values, so nothing outside ever holds an object of the simulated heap.
// Left out on purpose: everything below `interpreter.ts`. If a caller needs more, the answer is a new reading here.

export { InternalError } from './assert.ts';
export { describePython } from './describe.ts';
export { type Host, TIMELESS_HOST } from './host.ts';
export { createProcess } from './interpreter.ts';
export { DEFAULT_LIMITS, LimitExceeded, type LimitKind, type Limits, MAXIMUM_LIMITS, SOURCE_BYTES_MAX } from './limits.ts';
export {
  type AssignOutcome,
  type AssignSpec,
  type Binding,
  type CollectionReport,
  type CollectOutcome,
  type CompileMode,
  type ExceptionReport,
  type FrameReading,
  type HeapSnapshot,
  type IdAnswer,
  type IdReading,
  type InterpreterOptions,
  type JsonValue,
  type LayoutField,
  type LimitReport,
  type MemoryFigures,
  type ObjectDetail,
  type ObjectReading,
  type Outcome,
  PYTHON_VERSIONS,
  type PythonDescription,
  type PythonProcess,
  type PythonVersion,
  type RunSpec,
  type SharedReason,
  type SlotKind,
  type TracebackEntry,
  type ValueReading,
} from './outcome.ts';
