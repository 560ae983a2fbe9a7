import sys
class A: pass
a = A(); a.x = 1; a.y = 2
b = A(); b.y = 1; b.x = 2
print(sys.getsizeof(vars(a)), sys.getsizeof(vars(b)))
