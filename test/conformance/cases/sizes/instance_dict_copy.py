import sys
class A: pass
a = A(); a.x = 1; a.y = 2
print(sys.getsizeof(vars(a)), sys.getsizeof(vars(a).copy()), sys.getsizeof(dict(vars(a))), sys.getsizeof({**vars(a)}))
