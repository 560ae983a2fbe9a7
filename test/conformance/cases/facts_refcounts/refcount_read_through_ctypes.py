import ctypes, sys
def rc(x): return ctypes.c_long.from_address(id(x)).value
x = object()
print(rc(x), sys.getrefcount(x))
y = x
print(ctypes.c_long.from_address(id(x)).value, sys.getrefcount(x))
a = id(object())
i = id(y)
v = [ctypes.c_long.from_address(i).value]
del y
v.append(ctypes.c_long.from_address(i).value)
print(v)
n = ctypes.c_long.from_address(id(None)).value
print('None', n if n > 1 << 31 else 'counted', ctypes.c_ssize_t.from_address(id(None)).value == sys.getrefcount(None) or ctypes.c_ssize_t.from_address(id(None)).value - sys.getrefcount(None))
print('1', ctypes.c_long.from_address(id(1)).value if sys.version_info >= (3, 12) else 'counted', ctypes.c_uint32.from_address(id(1)).value if sys.version_info >= (3, 12) else 'counted')
l = []
print(ctypes.c_long.from_address(id(l)).value)
i = id(l)
del l
print('after free: not defined')
