import gc
class A: pass
class B(A): x = 1
print([x.__name__ if isinstance(x, type) else type(x).__name__ for x in gc.get_referents(B)])
