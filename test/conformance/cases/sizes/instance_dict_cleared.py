import sys
class A: pass
a = A(); a.x = 1
d = vars(a)
d.clear()
print(sys.getsizeof(d), sys.getsizeof(a))
a.y = 2
print(sys.getsizeof(d), d)
