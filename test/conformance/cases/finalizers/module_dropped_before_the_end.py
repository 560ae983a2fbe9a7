open("helper.py", "w").write("""
class H:
    def __init__(self, n): self.n = n
    def __del__(self): print("helper del", self.n, __name__, H is not None if 'H' in globals() else 'no H')
first = H("first")
_second = H("second")
""")
import helper, sys
class M:
    def __del__(self): print("main del", helper is not None, sys is not None)
m = M()
h = helper.H("from main")
del helper
del sys.modules["helper"]
print("dropped")
import gc; gc.collect()
print("end")
