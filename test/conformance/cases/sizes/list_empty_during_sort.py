import sys
l = [3, 1, 2]
def key(x):
    print(len(l), sys.getsizeof(l))
    return x
l.sort(key=key)
print(len(l), sys.getsizeof(l))
