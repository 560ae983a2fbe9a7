import sys
g = sys.getrefcount
a = g(None)
l = [None] * 10
b = g(None)
print(b - a, g(True) - g(True), a > 1000)
c = g(7); m = [7] * 10; d = g(7)
print(d - c)
c = g('abc'); m = ['abc'] * 10; d = g('abc')
print(d - c)
c = g(()); m = [()] * 10; d = g(())
print(d - c)
c = g(int); m = [int] * 10; d = g(int)
print(d - c)
