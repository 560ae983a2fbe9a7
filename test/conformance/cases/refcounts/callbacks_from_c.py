import sys
ref = sys.getrefcount
x = object()
def f(a): print(ref(a)); return True
any(map(f, [x])); all(f(a) for a in [x]); list(filter(f, [x])); max([x], key=f)
