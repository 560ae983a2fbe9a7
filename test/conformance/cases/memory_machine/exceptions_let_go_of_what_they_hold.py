import sys
class N:
    def __init__(self, n): self.n = n
    def __del__(self): print("-", self.n)
class E(Exception):
    def __init__(self, n):
        super().__init__(n); self.n = N(n)
try:
    raise E("one")
except E as e:
    print("handling")
print("left")
try:
    try:
        raise E("inner")
    except E:
        raise E("outer")
except E as e:
    print(e.__context__.n.n)
print("left2")
def f():
    loc = N("loc")
    raise E("from f")
try:
    f()
except E as e:
    keep = e
print("kept")
keep.__traceback__ = None
print("tb cleared")
keep = None
print("end")
if sys.version_info >= (3, 11):
    exec('''
try:
    raise ExceptionGroup("g", [E("x"), E("y"), ValueError(3)])
except* E as g:
    print(len(g.exceptions))
except* ValueError as g:
    print("v", g.exceptions)
print("after group")
''')
