x = 'module'
class K:
    x = 'class'
    y = x + '!'
    def m(self): return x
    n = [x for _ in 'a'] if False else None
    z = (lambda: x)()
    class Inner:
        w = x
    if y:
        conditional = True
    for loop in range(2): pass
    del loop
    print(__name__, __qualname__, __module__, sorted(k for k in locals() if not k.startswith('__')))
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        print('subclass', cls.__name__, tag)
    def __class_getitem__(cls, item): return f'{cls.__name__}[{item!r}]'
print(K.y, K().m(), K.z, K.Inner.w, K.Inner.__qualname__, K[1, 'a'], K[int])
class Sub(K, tag='t'): pass
try:
    class Sub2(K, other=1): pass
except TypeError as e: print(e)
try:
    class P(metaclass=5): pass
except TypeError as e: print(e)
try:
    class P(5): pass
except TypeError as e: print(e)
try:
    class P(x=1): pass
except TypeError as e: print(e)
try:
    class P:
        a = undefined_name
except NameError as e: print(e)
try:
    class P:
        r = range(3)
        n = 2
        bad = [i * n for i in r]
except NameError as e: print(e)
def outer():
    v = 'outer'
    class Q:
        v = v if False else 'class v' 
        def get(self): return v
    return Q
try: print(outer()().get())
except NameError as e: print(type(e).__name__, e)
def outer2():
    v = 'enclosing'
    class Q:
        u = v
        def get(self): return v, __class__.__name__
    return Q()
print(outer2().get(), outer2().u)
class Attr:
    items = []
    count = 0
    def add(self, i): self.items.append(i); self.count += 1
a, b = Attr(), Attr()
a.add(1); b.add(2); b.add(3)
print(a.items, a.count, b.count, Attr.count, 'count' in vars(a), 'items' in vars(a))
Attr.count = 50; del b.count
print(a.count, b.count)
class Desc:
    def __set_name__(self, owner, name): print('set_name', owner.__name__, name)
    def __get__(self, o, t=None): return 'got', o is None, t.__name__
class Owner: d1 = Desc(); d2 = d1
print(Owner.d1, Owner().d2); Owner.late = Desc(); print(Owner().late); o = Owner(); o.d1 = 5; print(o.d1, o.__dict__)
global_in_class = 1
class G:
    global global_in_class
    global_in_class = 2
    __slots__ = ('s',)
print(global_in_class, hasattr(G, 'global_in_class'), G.s)
try: G().t = 1
except AttributeError as e: print(e)
try: G().s
except AttributeError as e: print(e)
try:
    class S: __slots__ = ('a',); a = 1
except ValueError as e: print(e)
try:
    class S(int): __slots__ = ('a',)
    class S2(tuple): __slots__ = ('a',)
except TypeError as e: print(e)
try:
    class S: __slots__ = ('1a',)
except TypeError as e: print(e)
