import sys
class A: pass
a = A(); a.x = 1
vars(a)[1] = 2
print(sys.getsizeof(vars(a)), vars(a))
