import sys
ref = sys.getrefcount
import ctypes
x = object()
print(ctypes.c_long.from_address(id(x)).value, ref(x))
y = x
print(ctypes.c_long.from_address(id(x)).value)
