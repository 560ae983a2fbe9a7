import ctypes
x = 1.5 * len('ab')
print(ctypes.cast(id(x), ctypes.py_object).value is x)
print(ctypes.c_void_p.from_address(id(x) + 8).value == id(float), ctypes.c_double.from_address(id(x) + 16).value)
l = [1, 2, 3]
print(ctypes.c_ssize_t.from_address(id(l) + 16).value, ctypes.c_ssize_t.from_address(id(l) + 32).value)
t = (l, x)
print(ctypes.c_void_p.from_address(id(t) + 24).value == id(l), ctypes.c_ssize_t.from_address(id(t) + 16).value)
s = 'hello' * int('1')
print(ctypes.c_ssize_t.from_address(id(s) + 16).value, ctypes.string_at(id(s) + s.__sizeof__() - 6, 5))
n = 5
print(ctypes.c_ssize_t.from_address(id(n) + 16).value, ctypes.c_uint32.from_address(id(n) + 24).value)
m = -(2**31)
print(ctypes.c_ssize_t.from_address(id(m) + 16).value, ctypes.c_uint32.from_address(id(m) + 24).value, ctypes.c_uint32.from_address(id(m) + 28).value)
print(ctypes.c_ssize_t.from_address(id(l)).value)
