# A set of constants is rebuilt when the compiler merges it, and once more when a string in it was interned before: by a name anywhere
# in the text, or already when compiling began. Each time the order of collisions turns round.
import itertools

serial = itertools.count()
def triple():
    while True:
        n = next(serial)
        ws = ['k%dx' % n, 'k%dy' % n, 'k%dz' % n]
        a = frozenset(ws); b = frozenset(tuple(a)); c = frozenset(tuple(b))
        if list(a) != list(b) and list(a) == list(c): return ws, list(a), list(b)
SS = "{{'{0}', '{1}', '{2}'}}"
def show(label, template):
    res = []
    for k in range(3):
        ws, a, b = triple()
        ns = {}
        t = template.replace('{n}', '{%d}' % k).replace('{S}', SS)
        exec(compile(t.format(*ws), 'f', 'exec'), ns)
        res.append(['thrice' if g == a else 'twice' if g == b else g for g in ns['r']])
    print(label, res)
show('alone', "r = [list({S})]")
show('a name too', "{n} = 1\nr = [list({S})]")
show('a name later', "r = [list({S})]\n{n} = 1")
show('a string before', "x = '{n}'\nr = [list({S})]")
show('a string after', "r = [list({S})]\nx = '{n}'")
show('in a function', "def f(): return list({S})\nr = [f()]")
show('in two functions', "def f(): return list({S})\ndef g(): return list({S})\nr = [f(), g()]")
show('string in one, set in other', "def f(): return '{n}'\ndef g(): return list({S})\nr = [g()]")
show('argument name', "def f({n}): return list({S})\nr = [f(1)]")
show('argument name elsewhere', "def h({n}): pass\nr = [list({S})]")
show('attribute', "def f(o): o.{n}\nr = [list({S})]")
show('keyword argument', "def f(**k): pass\nf({n}=2)\nr = [list({S})]")
show('keyword argument in a function', "def f(**k): pass\ndef h(): f({n}=2)\nr = [list({S})]")
show('keyword argument after', "def f(**k): pass\nr = [list({S})]\nf({n}=2)\n")
show('keyword-only with default', "def f(*, {n}=2): pass\nr = [list({S})]\n")
show('import', "try:\n  import {n}\nexcept ImportError: pass\nr = [list({S})]")
show('import from', "try:\n  from os import {n}\nexcept ImportError: pass\nr = [list({S})]")
show('import dotted', "try:\n  import os.{n}\nexcept ImportError: pass\nr = [list({S})]")
show('match class', "match 1:\n  case int({n}=2): pass\nr = [list({S})]")
show('annotation', "def f():\n  y: {n} = 1\nr = [list({S})]")
show('in', "x = 'a' in {S}\nr = [list(c) for c in __import__('sys')._getframe().f_code.co_consts if isinstance(c, frozenset)]")
show('dict keys', "d = {{'{0}': 1, '{1}': 2, '{2}': 3}}\nr = [list({S})]")
show('tuple', "d = ('{n}', 'b')\nr = [list({S})]")
show('global', "def f():\n  global {n}\nr = [list({S})]")
show('class name', "class {n}: pass\nr = [list({S})]")
show('str dead code', "if 0: '{n}'\nr = [list({S})]")
show('name dead code', "if 0: {n}\nr = [list({S})]")
show('interned before', "import sys\nk = sys.intern('{n}')\nexec(\"r = [list({S})]\")")
show('kept by attribute', "class A: pass\nA.{n} = 1\nexec(\"r = [list({S})]\")")
show('kept by string', "x = '{n}'\nexec(\"r = [list({S})]\")")
show('eval twice', "r = [eval(\"list({S})\"), eval(\"list({S})\")]")
