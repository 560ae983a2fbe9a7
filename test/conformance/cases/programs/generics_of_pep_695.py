"""New syntax in compile() for older versions: type statements, generic functions, f-strings, match, except*."""
import sys
SNIPPETS = {
    'type': 'type Pair[T] = tuple[T, T]\nprint(Pair, Pair.__value__, Pair.__type_params__, Pair[int])',
    'generic def': 'def first[T](xs: list[T]) -> T: return xs[0]\nprint(first([3]), first.__type_params__, first.__annotations__)',
    'generic class': 'class Box[T: (int, str)]:\n    def __init__(self, v: T): self.v = v\n    def get(self) -> T: return self.v\nprint(Box[int](5).get(), Box.__parameters__, Box.__orig_bases__, Box.__mro__[1].__name__, Box.__type_params__[0].__constraints__)',
    'bounds': 'def f[T: int, *Ts, **P](x: T, *a: *Ts): pass\nprint([type(p).__name__ for p in f.__type_params__], f.__type_params__[0].__bound__)',
    'lazy': 'type Rec = list[Rec] | int\nprint(Rec, Rec.__name__)\ntype Bad = 1 / 0\ntry: Bad.__value__\nexcept ZeroDivisionError as e: print(e)',
    'defaults': 'class D[T = int]: pass\nprint(D.__type_params__[0].__default__)',
    'f-string': 'x = {"a": 1}\nprint(f"{x["a"]!r:>{"5"}} {f"{f"{1}"}"} {"\\n".join(["p", "q"])}")',
    'except*': 'try: raise ValueError(1)\nexcept* ValueError as g: print(repr(g))',
    'match': 'match {"k": [1, 2]}:\n    case {"k": [x, *rest], **other}: print(x, rest, other)',
    'walrus': 'print([y := 1, y ** 2], (n := 10) // 3, [z for v in (1, 2) if (z := v * 2) > 2])',
    'pos only': 'def f(a, /, b, *, c): return a, b, c\nprint(f(1, b=2, c=3))\ntry: f(a=1, b=2, c=3)\nexcept TypeError as e: print(e)',
    'paren with': 'from contextlib import nullcontext as n\nwith (n(1) as a, n(2) as b,): print(a, b)',
    'dup param': 'def f[T, T](): pass',
    'type soft': 'type = 5\nprint(type)\ntype: int = 3\nmatch = case = 1\nprint(match + case, type)',
    'bound star': 'class A[*Ts: int]: pass',
    'default first': 'class A[T = int, U]: pass',
    'nonlocal T': 'def f[T]():\n    nonlocal T',
    'yield in type': 'type X = (yield)',
    'walrus in bound': 'class A[T: (x := 1)]: pass',
    'star subscript': 'def f(*a: *tuple[int]): return a\nprint(f(1), f.__annotations__)',
    'union': 'print(int | None, list[int] | str, isinstance(5, int | str), (int | str).__args__)',
    'decorated': 'd = lambda f: f\n@d\n@(lambda f: d(f))\ndef g[T](): return 1\nprint(g())',
    'scope': 'T = "outer"\nclass C[T]:\n    x = T\n    def m(self): return T\nprint(C.x, C().m(), T)',
    'print stmt': 'print "x"', 'fstring brace': 'f"{1"', 'fstring empty': "f'{ }'", 'fstring bang': "f'{1!x}'", 'fstring nested quote': "f'{'a'}'", 'comment in f': 'f"{1 # c\n}"', 'lambda f': "f'{lambda x: 1}'",
}
for name, code in SNIPPETS.items():
    try:
        exec(compile(code, f'<{name}>', 'exec'), {'__name__': 'snippet'})
    except SyntaxError as e:
        print(f'{name}: {type(e).__name__}: {e.msg} ({e.lineno}, {e.offset})')
    except Exception as e:
        print(f'{name}: {type(e).__name__}: {e}')
exec(compile(SNIPPETS['generic class'].replace('print', 'Box[str, int] and print'), '<last>', 'exec'))
