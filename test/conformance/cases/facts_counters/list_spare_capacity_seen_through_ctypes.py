import ctypes
def cap(l): return ctypes.c_ssize_t.from_address(id(l) + 32).value
l = []
r = []
for i in range(20):
    r.append((len(l), cap(l)))
    l.append(i)
print(r)
print(cap([1, 2, 3]), cap([1, 2]), cap(list(range(5))), cap([x for x in range(5)]), cap([0] * 5), cap([1, 2, 3][:]))
