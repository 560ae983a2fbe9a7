def f(self): return super().x
class A: x = 1
A.f = f
try: A().f()
except RuntimeError as e: print(e)
