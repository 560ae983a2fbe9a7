class V: pass
for op in (lambda: V() < V(), lambda: V() + 1, lambda: 1 - V(), lambda: -V(), lambda: V()[0], lambda: len(V()), lambda: V()(), lambda: iter(V()), lambda: 1 in V(), lambda: int(V()), lambda: V() | V(), lambda: next(V()), lambda: abs(V()), lambda: {}[V()], lambda: V() @ V(), lambda: hash(V()) * 0):
    try: print(op())
    except Exception as e: print(type(e).__name__, str(e).split(' at ')[0][:60])
