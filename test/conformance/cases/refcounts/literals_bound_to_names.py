import sys
ref = sys.getrefcount
a = 1257; b = 'two words'; c = 7.25; d = (1, 2)
print(ref(a), ref(b), ref(c), ref(d))
