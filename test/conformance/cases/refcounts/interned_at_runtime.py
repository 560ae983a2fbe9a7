import sys
ref = sys.getrefcount
s = ''.join(['spam', '_', 'eggs'])
t = sys.intern(s)
print(s is t, ref(s) if ref(s) < 1000 else 'immortal')
