import threading, pickle, types
class A:
    def __init__(self): self.name = 1
class S:
    __slots__ = ('name',)
class W(A): pass
def t(f):
    try: f()
    except AttributeError as e:
        print(type(e).__name__, e, e.name, type(e.obj).__name__)
def d(o, n):
    def f(): delattr(o, n)
    return f
def s(o, n, v=1):
    def f(): setattr(o, n, v)
    return f
m = types.ModuleType('m')
for o in (A(), S(), W(), A, S, 3, 'x', [], m, len, A.__init__, threading.local(), object(), t, type, int):
    for n in ('nam', '__dict__', 'append', '__annotations__', '__abstractmethods__', '__class__x', 'name'):
        t(d(o, n)); 
        if not isinstance(o, type) or o in (type, int): t(s(o, n))
a = A(); a.__dict__; t(d(a, 'nam'))
a = A(); del a.name; t(d(a, 'name'))
class A:
    def __init__(self): self.name = 1
class B:
    def __init__(self):
        self.name = 1
        for i in range(40): setattr(self, f'x{i}', i)
class C(dict): pass
def t(o, n):
    try: delattr(o, n)
    except AttributeError as e: print(type(o).__name__, e, e.name, type(e.obj).__name__)
def u(o):
    try: del o.nmae
    except AttributeError as e: print(type(o).__name__, e, e.name, type(e.obj).__name__)
for f in (t, lambda o, n: u(o)):
    f(A(), 'nmae')
    a = A(); a.__dict__; f(a, 'nmae')
    f(B(), 'nmae'); f(C(), 'nmae')
    a = A(); a.__dict__ = {}; f(a, 'nmae')
class D:
    name = 1
f(D(), 'nmae')
d = D(); d.name = 3; f(d, 'nmae')
