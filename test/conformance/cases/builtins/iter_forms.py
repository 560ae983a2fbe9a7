it = iter([1, 2]); print(next(it), next(it), next(it, 'end'))
n = [3]
def f(): n[0] -= 1; return n[0]
print(list(iter(f, 0)))
for g in (lambda: next(iter([])), lambda: iter(5), lambda: iter(5, 1), lambda: next([])):
    try: g()
    except Exception as e: print(type(e).__name__, e)
