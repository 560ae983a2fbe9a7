import sys
l = list(range(50))
l.clear()
print(sys.getsizeof(l))
l = list(range(50)); l[:] = []
print(sys.getsizeof(l))
l = list(range(50)); del l[10:]
print(sys.getsizeof(l))
l = list(range(50)); l[5:45] = [1]
print(sys.getsizeof(l))
