import sys
s = set(range(100))
for i in range(95):
    s.discard(i)
print(sys.getsizeof(s), sys.getsizeof(s.copy()), sys.getsizeof(set(s)), sys.getsizeof(frozenset(s)))
