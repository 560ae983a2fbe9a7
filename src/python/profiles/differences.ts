// How the versions differ, for people: each difference in one sentence, with a program that shows it and what the real CPython
// of each release printed when it was recorded. A test runs every program in every version.

import type { PythonVersion } from '../outcome.ts';

export interface Difference {
  readonly topic: string;
  readonly sentence: string;
  readonly program: string;
  readonly outputs: Readonly<Record<PythonVersion, string>>;
}

export const DIFFERENCES: readonly Difference[] = [
  {
    topic: 'Immortal objects',
    sentence:
      'From 3.12 None, True, small integers and interned names are immortal: their reference count is fixed and says nothing.',
    program: 'import sys\nprint(sys.getrefcount(None) > 1_000_000_000)',
    outputs: { '3.10': 'False\n', '3.11': 'False\n', '3.12': 'True\n', '3.13': 'True\n' },
  },
  {
    topic: 'Size of zero',
    sentence: 'In 3.10 the integer 0 has no digit and is 4 bytes smaller than 1; from 3.11 every integer has room for one digit.',
    program: 'import sys\nprint(sys.getsizeof(0), sys.getsizeof(1))',
    outputs: { '3.10': '24 28\n', '3.11': '28 28\n', '3.12': '28 28\n', '3.13': '28 28\n' },
  },
  {
    topic: 'Size of a string',
    sentence: '3.12 dropped two old fields from every string, which makes all of them smaller, ASCII strings by 8 bytes.',
    program: 'import sys\nprint(sys.getsizeof("a"), sys.getsizeof("é"), sys.getsizeof("語"))',
    outputs: { '3.10': '50 74 76\n', '3.11': '50 74 76\n', '3.12': '42 61 60\n', '3.13': '42 61 60\n' },
  },
  {
    topic: 'Comprehensions run inline',
    sentence: 'Before 3.12 a list comprehension is a function of its own with a frame; from 3.12 it runs in the frame around it.',
    program: 'import sys\nprint([sys._getframe().f_code.co_name for _ in [0]])',
    outputs: { '3.10': "['<listcomp>']\n", '3.11': "['<listcomp>']\n", '3.12': "['<module>']\n", '3.13': "['<module>']\n" },
  },
  {
    topic: 'Collector thresholds',
    sentence: 'How many new containers start a collection of the youngest generation was 700 and is 2,000 in 3.13.',
    program: 'import gc\nprint(gc.get_threshold())',
    outputs: { '3.10': '(700, 10, 10)\n', '3.11': '(700, 10, 10)\n', '3.12': '(700, 10, 10)\n', '3.13': '(2000, 10, 10)\n' },
  },
  {
    topic: 'Order of a set of strings',
    sentence:
      'Strings are hashed with SipHash-2-4 in 3.10 and SipHash-1-3 from 3.11, so sets of strings come out in another order.',
    program: 'print({"ant", "bee", "cat", "dog", "eel"})',
    outputs: {
      '3.10': "{'bee', 'ant', 'cat', 'eel', 'dog'}\n",
      '3.11': "{'cat', 'eel', 'bee', 'ant', 'dog'}\n",
      '3.12': "{'cat', 'eel', 'bee', 'ant', 'dog'}\n",
      '3.13': "{'cat', 'eel', 'bee', 'ant', 'dog'}\n",
    },
  },
  {
    topic: "Size of an instance's dict",
    sentence:
      'From 3.11 attributes live in a compact array beside the object, and a dict is made only when somebody asks for one.',
    program: 'import sys\nclass A: pass\na = A(); a.x = 1\nprint(sys.getsizeof(a), sys.getsizeof(a.__dict__))',
    outputs: { '3.10': '48 104\n', '3.11': '56 296\n', '3.12': '48 296\n', '3.13': '48 296\n' },
  },
  {
    topic: 'Size of a function',
    sentence: 'What a function object stores has changed with every release.',
    program: 'import sys\ndef f(): pass\nprint(sys.getsizeof(f))',
    outputs: { '3.10': '144\n', '3.11': '152\n', '3.12': '160\n', '3.13': '160\n' },
  },
  {
    topic: 'locals() in a function',
    sentence:
      'From 3.13 each call of locals() in a function is a new snapshot; before, all calls returned the same dict, refreshed.',
    program: 'def f():\n    x = 1\n    first = locals()\n    x = 2\n    locals()\n    return first["x"]\nprint(f())',
    outputs: { '3.10': '2\n', '3.11': '2\n', '3.12': '2\n', '3.13': '1\n' },
  },
  {
    topic: 'Docstrings lose their indentation',
    sentence: 'From 3.13 the compiler strips the common indentation of docstrings.',
    program: 'def f():\n    """One\n       two"""\nprint(repr(f.__doc__))',
    outputs: {
      '3.10': "'One\\n       two'\n",
      '3.11': "'One\\n       two'\n",
      '3.12': "'One\\n       two'\n",
      '3.13': "'One\\ntwo'\n",
    },
  },
  {
    topic: 'Quotes inside f-strings',
    sentence: 'From 3.12 an expression in an f-string may use the quote that the string uses.',
    program: "try:\n    print(eval(\"f'{'a'}'\"))\nexcept SyntaxError as error:\n    print(type(error).__name__)",
    outputs: { '3.10': 'SyntaxError\n', '3.11': 'SyntaxError\n', '3.12': 'a\n', '3.13': 'a\n' },
  },
  {
    topic: 'except*',
    sentence: 'Exception groups and except* came with 3.11.',
    program:
      'try:\n    compile("try: pass\\nexcept* ValueError: pass", "x", "exec")\n    print("compiles")\nexcept SyntaxError as error:\n    print(error.msg)',
    outputs: { '3.10': 'invalid syntax\n', '3.11': 'compiles\n', '3.12': 'compiles\n', '3.13': 'compiles\n' },
  },
  {
    topic: 'Type parameters',
    sentence: 'The type statement and type parameters of functions and classes came with 3.12.',
    program:
      'try:\n    compile("def first[T](items: list[T]) -> T: ...", "x", "exec")\n    print("compiles")\nexcept SyntaxError as error:\n    print(error.msg)',
    outputs: { '3.10': 'invalid syntax\n', '3.11': "expected '('\n", '3.12': 'compiles\n', '3.13': 'compiles\n' },
  },
  {
    topic: 'Suggestions in NameError',
    sentence: 'From 3.12 a NameError suggests the module that was not imported.',
    program:
      'import traceback\ntry:\n    sys\nexcept NameError as error:\n    print(traceback.format_exception_only(error)[-1], end="")',
    outputs: {
      '3.10': "NameError: name 'sys' is not defined\n",
      '3.11': "NameError: name 'sys' is not defined\n",
      '3.12': "NameError: name 'sys' is not defined. Did you forget to import 'sys'\n",
      '3.13': "NameError: name 'sys' is not defined. Did you forget to import 'sys'?\n",
    },
  },
  {
    topic: 'References to a fresh object',
    sentence: 'A call from a script holds one reference to its argument more in 3.10, where the caller keeps its own.',
    program: 'import sys\ndef count(obj): return sys.getrefcount(obj)\nprint(count([]), sys.getrefcount([]))',
    outputs: { '3.10': '3 1\n', '3.11': '2 1\n', '3.12': '2 1\n', '3.13': '2 1\n' },
  },
  {
    topic: 'Sum of floats',
    sentence: 'From 3.12 sum() of floats keeps what rounding loses.',
    program: 'print(sum([0.1] * 10))',
    outputs: { '3.10': '0.9999999999999999\n', '3.11': '0.9999999999999999\n', '3.12': '1.0\n', '3.13': '1.0\n' },
  },
];
