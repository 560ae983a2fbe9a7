funcs = [lambda: i for i in range(3)]
print([f() for f in funcs])
i = 'global'
print([f() for f in funcs], [f(x) for x, f in enumerate([lambda x, k=k: (x, k) for k in 'ab'])])
def make():
    out = []
    for n in range(3):
        def inner(m=n): return m, n
        out.append(inner)
    n = 'changed'
    return out
print([f() for f in make()], make()[0].__defaults__, make()[0].__closure__[0].cell_contents)
class C:
    i = 'class'
    gen = [lambda: i for _ in range(2)]
    val = [i for _ in range(1)]
    first = list(i for _ in range(1))
    iterable = [c for c in i]
print(C.gen[0](), C.val, C.first, C.iterable)
def counter():
    count = 0
    def up(): 
        nonlocal count
        count += 1
        return count
    def peek(): return count
    return up, peek
up, peek = counter(); up(); up(); print(peek(), up.__code__.co_freevars, counter.__code__.co_cellvars)
def broken():
    print(i)
    i = 3
try: broken()
except UnboundLocalError as e: print(e)
def later():
    def f(): return undefined_yet
    try: f()
    except NameError as e: print(e)
    undefined_yet = 5
    del undefined_yet
    try: f()
    except NameError as e: print(e)
later()
def acc(x, bucket=[], *, seen={}):
    bucket.append(x); seen[x] = len(bucket)
    return bucket, seen
acc(1); acc(2, []); print(acc(3), acc.__defaults__, acc.__kwdefaults__)
x = 1
def f(): 
    global x
    x += 1
    return (lambda: x)()
print(f(), x, [x := y for y in range(3)], x, (lambda *a, **k: (a, k))(1, *[2], z=3, **{'w': 4}))
print([[(a, b) for b in range(a)] for a in range(3)], [a for a in [[1, 2], [3]] for a in a])
try: [z for _ in range(1) for z in zz]
except NameError as e: print(e)
e = 'outer'
try: raise ValueError('v')
except ValueError as e: pass
try: print(e)
except NameError as err: print(err)
exec('w = 5'); print(w, eval('[w for _ in range(2)]'), eval('w + k', {'w': 1, 'k': 2}))
def local_exec():
    exec('q = 7'); 
    try: return q
    except NameError as er: return str(er)
print(local_exec(), (lambda: locals())(), [locals().keys() & {'up'} for _ in range(1)])
