// Built-in classes of which no subclass exists when a script begins: the first one a program makes also makes the dict that lists them.
// Measured: `type.__subclasses__(T)` for every class in builtins, in each CPython. Only those that can be subclassed matter.

const words = (text: string): string[] => text.trim().split(/\s+/);

const COMMON = words(`
  bytearray bytes complex enumerate filter float frozenset map reversed set super zip
  TypeError StopAsyncIteration StopIteration GeneratorExit SystemExit KeyboardInterrupt ModuleNotFoundError EOFError RecursionError
  NotImplementedError UnboundLocalError AttributeError TabError IndexError KeyError UnicodeEncodeError UnicodeDecodeError
  UnicodeTranslateError AssertionError FloatingPointError OverflowError ZeroDivisionError ReferenceError MemoryError BufferError
  UserWarning EncodingWarning DeprecationWarning PendingDeprecationWarning SyntaxWarning RuntimeWarning FutureWarning ImportWarning
  UnicodeWarning BytesWarning ResourceWarning BlockingIOError BrokenPipeError ChildProcessError ConnectionAbortedError
  ConnectionRefusedError ConnectionResetError FileExistsError FileNotFoundError IsADirectoryError NotADirectoryError InterruptedError
  PermissionError ProcessLookupError TimeoutError
`);

export const SUBCLASSLESS_310: ReadonlySet<string> = new Set([...COMMON, 'list', 'str']);
export const SUBCLASSLESS_311: ReadonlySet<string> = new Set([...COMMON, 'ExceptionGroup']);
export const SUBCLASSLESS_312: ReadonlySet<string> = new Set([...SUBCLASSLESS_311, 'str']);
