import inspect
from inspect import Parameter, signature
def f(a, b: int = 2, /, c=None, *args: str, d, e: float = 1.5, **kw) -> list[int]:
    """Do f.

        indented
    more
    """
    x = 1
    return inspect.currentframe().f_code.co_name
class Base:
    """Base doc."""
    attr = 1
    def __init__(self, x, *, y='q'): self.x = x
    @classmethod
    def cm(cls, a): pass
    @staticmethod
    def sm(a=1): pass
    @property
    def p(self): "prop doc"
    def meth(self, z): "meth doc"
class Kid(Base):
    def meth(self, z): pass
    async def co(self): pass
    def g(self): yield
s = signature(f)
print(s, list(s.parameters), s.return_annotation, [(p.name, p.kind.description, p.default is Parameter.empty) for p in s.parameters.values()])
print(signature(Base), signature(Kid.cm), signature(Base(1).meth), signature(Kid.sm), signature(len), signature(lambda *a: 0), signature(sorted), repr(s.parameters['b']), s.parameters['args'])
ba = s.bind(1, 2, 3, 4, 5, d=6, z=7); print(ba, ba.arguments, ba.args, ba.kwargs); ba = s.bind_partial(1); ba.apply_defaults(); print(ba.arguments)
for call in ((), (1,), (1, 2), dict(d=1)):
    try: print(s.bind(*call) if isinstance(call, tuple) else s.bind(**call))
    except TypeError as e: print('bind:', e)
print(inspect.getdoc(f), inspect.getdoc(Kid.meth), inspect.getdoc(Kid), inspect.cleandoc('  a\n    b\n      c'), sep='|')
print([n for n, v in inspect.getmembers(Kid, inspect.isfunction)], inspect.isgeneratorfunction(Kid.g), inspect.iscoroutinefunction(Kid.co), inspect.isclass(Kid), inspect.ismethod(Kid(1).meth), inspect.isbuiltin(len), inspect.isroutine(str.upper), inspect.isabstract(Kid), inspect.isdatadescriptor(Base.p), inspect.getmro(Kid), inspect.classify_class_attrs(Kid)[-1])
print(f(1, d=2), inspect.getfullargspec(f), inspect.getcallargs(f, 1, d=3))
print(inspect.getsource(Kid.meth), inspect.getsourcelines(f)[1], inspect.getmodule(f).__name__, inspect.getfile(f).endswith('main.py'), inspect.getcomments(f))
def outer():
    fr = inspect.currentframe(); return fr.f_lineno, fr.f_back.f_code.co_name, inspect.stack()[1].function, inspect.getframeinfo(fr).code_context, inspect.stack()[0].code_context[0].strip()
print(outer())
def gen():
    x = yield 1
    yield x
g = gen(); print(inspect.getgeneratorstate(g)); next(g); print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g)); g.send(5); print(inspect.getgeneratorlocals(g)); g.close(); print(inspect.getgeneratorstate(g))
for bad in (lambda: signature(5), lambda: signature(print), lambda: inspect.getsource(len), lambda: inspect.getsource(5), lambda: signature(type), lambda: Parameter('a b', Parameter.KEYWORD_ONLY), lambda: inspect.Signature([Parameter('a', 3), Parameter('b', 1)]), lambda: s.replace(parameters=[]), lambda: inspect.unwrap(len), lambda: signature(int), lambda: signature(dict), lambda: signature(str.join), lambda: inspect.getclosurevars(f).globals.keys(), lambda: inspect.getattr_static(Kid(1), 'p'), lambda: inspect.getattr_static(Kid, 'zz')):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
