import sys
l = []
for i in range(9): l.append(-i)
size = sys.getsizeof(l)
l.sort(); l.reverse()
print(size == sys.getsizeof(l), sys.getsizeof(l), sys.getsizeof(sorted(l)))
