def t(code):
    try:
        ns={}
        exec(code, ns); ns.pop('__builtins__',None); print({k:(v if not isinstance(v,type) else {a:b for a,b in v.__dict__.items() if not a.startswith('__')}) for k,v in ns.items()})
    except Exception as e: print(type(e).__name__, e)
''')
t('''class C:
    l=[1,2]
    items = [locals()["x"] for x in l]
    items2 = [vars()["x"] for x in l]
    items3 = [("x" in dir()) for x in l]
    items4 = [eval("x") for x in l]
''')
t('''
l=[1,2]; y=0
items = [locals()["x"] for x in l]
items2 = [vars()["x"] for x in l]
items3 = [("x" in dir()) for x in l]
items4 = [eval("x") for x in l]
[exec("y = x") for x in l]
''')
t('''
import sys
val = [sys._getframe().f_locals["a"] for a in [0]][0]
del sys
''')
t('''
import sys
class C:
    val = [sys._getframe().f_locals["a"] for a in [0]][0]
    v2 = "a" in [sys._getframe().f_locals for a in [0]][0]
del sys
''')
t('''
class C:
    y = [(lambda: x)() for x in range(3)]
    z = {x: [x for x in range(x)] for x in range(3)}
''')
t('''class C:
    def f(self): return [super().__init__ for _ in [1]]
    def g(self): return [__class__ for _ in [1]]
C().f(); q=C().g()==[C]
''')
t('''class C:
    x=5
    items=[x for _ in [1]]
''')
