import sys, os, platform, keyword, string
x = 5
def f(a, b=2):
    c = a + b
    return sorted(locals()), 'x' in globals(), 'c' in globals()
class K: y = 1
print(f(1), [n for n in dir() if not n.startswith('__')], __name__, __doc__, __package__, __spec__, type(__builtins__), type(__loader__).__name__, __file__.endswith('main.py'))
print(vars()['x'], globals()['x'] is x, globals() is locals(), sys.modules['__main__'].x, getattr(sys.modules[__name__], 'K').y); globals()['made'] = 'by hand'; print(made)
print(sys.argv[0][-7:], len(sys.argv), sys.platform, sys.byteorder, sys.version_info[:2] >= (3, 10), sys.version_info.releaselevel, sys.implementation.name, sys.maxunicode, sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.flags.optimize, sys.getrecursionlimit(), sys.getswitchinterval(), sys.hash_info.width, sys.float_repr_style, platform.python_implementation(), platform.system())
print(keyword.kwlist, keyword.iskeyword('match'), keyword.softkwlist, len(string.printable), os.name, os.sep, os.linesep, os.pathsep, os.curdir)
print(dir(int)[-12:], len(dir(str)), dir(K)[-3:], dir(K()) == dir(K), [n for n in dir(list) if '_' not in n], [n for n in dir(dict) if '_' not in n], [n for n in dir(set) if '_' not in n], [n for n in dir(tuple) if '_' not in n], [n for n in dir(str) if 'is' in n], [n for n in dir(float) if '_' not in n], [n for n in dir(bytes) if n[:2] == 're'], [n for n in dir(Exception) if '_' not in n], [n for n in dir(object)][:8], [n for n in dir(f) if n[2] not in 'aegiklnrs'])
print(f.__name__, f.__defaults__, f.__code__.co_varnames, f.__globals__ is globals(), f.__dict__, f.__annotations__, f.__module__, f.__qualname__, f.__kwdefaults__, f.__closure__, f.__doc__)
f.count = 0; f.count += 1; print(f.count, f.__dict__)
for bad in ("import nothing_here", "from math import nope", "import os.nope", "from os import path.join", "from . import x", "from .a import b", "import math as", "from math import sqroot", "from collections import Mapping", "import sys.path", "from string import letters", "import Math", "from random import Random, rand", "__import__('x y')", "import json.tool.x", "from datetime import now", "math", "from __future__ import braces", "from __future__ import nope", "from typing import Lis"):
    try: exec(bad); print(bad, 'fine')
    except Exception as e: print(f'{bad:34} {type(e).__name__}: {e}')
del x
print(x)
