import sys
ref = sys.getrefcount
print(ref(type('A', (), {})))
A = type('A', (), {})
print(ref(A))
S = type('S', (), {'__slots__': ()})
print(ref(S))
