import sys
d = dict.fromkeys(range(100))
for i in range(90):
    del d[i]
print(sys.getsizeof(d), sys.getsizeof(d.copy()), sys.getsizeof(dict(d)), sys.getsizeof({**d}))
