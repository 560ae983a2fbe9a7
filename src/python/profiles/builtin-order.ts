// The order in which a new interpreter's `builtins` holds its names: functions and classes, exceptions, and what io and site add. As measured:
// exceptions follow PyExc_ tables of Objects/exceptions.c, which 3.11 sorted by their bases. Names that a version lacks are skipped.

const FIRST = `
__build_class__ __import__ abs all any ascii bin breakpoint callable chr compile delattr dir divmod eval exec format getattr
globals hasattr hash hex id input isinstance issubclass iter aiter len locals max min next anext oct ord pow print repr round
setattr sorted sum vars None Ellipsis NotImplemented False True bool memoryview bytearray bytes classmethod complex dict
enumerate filter float frozenset property int list map object range reversed set slice staticmethod str super tuple type zip
__debug__`;

const EXCEPTIONS_310 = `
BaseException Exception TypeError StopAsyncIteration StopIteration GeneratorExit SystemExit KeyboardInterrupt ImportError
ModuleNotFoundError OSError EnvironmentError IOError EOFError RuntimeError RecursionError NotImplementedError NameError
UnboundLocalError AttributeError SyntaxError IndentationError TabError LookupError IndexError KeyError ValueError
UnicodeError UnicodeEncodeError UnicodeDecodeError UnicodeTranslateError AssertionError ArithmeticError FloatingPointError
OverflowError ZeroDivisionError SystemError ReferenceError MemoryError BufferError Warning UserWarning EncodingWarning
DeprecationWarning PendingDeprecationWarning SyntaxWarning RuntimeWarning FutureWarning ImportWarning UnicodeWarning
BytesWarning ResourceWarning ConnectionError BlockingIOError BrokenPipeError ChildProcessError ConnectionAbortedError
ConnectionRefusedError ConnectionResetError FileExistsError FileNotFoundError IsADirectoryError NotADirectoryError
InterruptedError PermissionError ProcessLookupError TimeoutError`;

const EXCEPTIONS = `
BaseException BaseExceptionGroup Exception GeneratorExit KeyboardInterrupt SystemExit ArithmeticError AssertionError
AttributeError BufferError EOFError ImportError LookupError MemoryError NameError OSError ReferenceError RuntimeError
StopAsyncIteration StopIteration SyntaxError SystemError TypeError ValueError Warning FloatingPointError OverflowError
ZeroDivisionError BytesWarning DeprecationWarning EncodingWarning FutureWarning ImportWarning PendingDeprecationWarning
ResourceWarning RuntimeWarning SyntaxWarning UnicodeWarning UserWarning BlockingIOError ChildProcessError ConnectionError
FileExistsError FileNotFoundError InterruptedError IsADirectoryError NotADirectoryError PermissionError ProcessLookupError
TimeoutError IndentationError _IncompleteInputError IndexError KeyError ModuleNotFoundError NotImplementedError
PythonFinalizationError RecursionError UnboundLocalError UnicodeError BrokenPipeError ConnectionAbortedError
ConnectionRefusedError ConnectionResetError TabError UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError
ExceptionGroup EnvironmentError IOError`;

const LAST = 'open quit exit copyright credits license help';

function words(...texts: string[]): readonly string[] {
  return texts.flatMap((text) => text.trim().split(/\s+/));
}

export const BUILTIN_ORDER_310: readonly string[] = words(FIRST, EXCEPTIONS_310, LAST);
export const BUILTIN_ORDER: readonly string[] = words(FIRST, EXCEPTIONS, LAST);
