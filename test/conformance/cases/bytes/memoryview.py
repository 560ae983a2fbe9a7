b = b'hello'
m = memoryview(bytearray(b'abcdef'))
print(m[0], m[1:3].tobytes(), len(m), m.tolist()[:2])
m[0] = 90
print(bytes(m))
print(m.format, m.itemsize, m.nbytes, m.shape, m.readonly)
print(m.cast('H').tolist())
try:
    exec("m[0] = 'a'")
except Exception as error:
    print(type(error).__name__, error)
try:
    exec("memoryview(b'a')[0] = 1")
except Exception as error:
    print(type(error).__name__, error)
try:
    memoryview('a')
except Exception as error:
    print(type(error).__name__, error)
print(m == bytearray(b'Zbcdef'), m[::2].tobytes(), m[::-1].tobytes())
print(m.hex(), m.obj)
m.release()
try:
    m[0]
except Exception as error:
    print(type(error).__name__, error)
print(hash(memoryview(b'a')) == hash(b'a'))
