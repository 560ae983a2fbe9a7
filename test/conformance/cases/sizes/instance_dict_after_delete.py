import sys
class A: pass
a = A(); a.x = 1; a.y = 2
print(sys.getsizeof(vars(a)))
del a.x
print(sys.getsizeof(vars(a)))
a.z = 3
print(sys.getsizeof(vars(a)))
