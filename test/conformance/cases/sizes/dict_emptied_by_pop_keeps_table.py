import sys
d = dict.fromkeys(range(100))
while d:
    d.popitem()
print(len(d), sys.getsizeof(d))
