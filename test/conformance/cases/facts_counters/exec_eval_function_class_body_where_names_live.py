import sys
x = 1
print(locals() is globals())
def f(): return locals() is globals()
print(f())
class C: same = locals() is globals()
print(C.same)
exec('print(locals() is globals())')
print(eval('locals() is globals()'))
ns = {}
exec('y = 1', ns)
print(sorted(ns))
exec('z = 2')
print(z)
def g():
    exec('w = 3')
    try: return w
    except NameError as e: return str(e)
print(g())
def h():
    v = 1
    exec('v = 2')
    return v, locals()['v']
print(h())
def k():
    d = locals()
    d['q'] = 1
    v = 5
    return sorted(d), sorted(locals())
print(k())
print([locals() is globals() for _ in range(1)], (lambda: locals() is globals())())
