import sys
ref = sys.getrefcount
a = 10**20
b = a + 0
c = +a
print(ref(a), a is b, a is c, ref(b))
