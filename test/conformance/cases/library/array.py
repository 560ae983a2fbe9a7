import array
print(array.array('i', [1, 2]), array.array('d', [1.5]).tolist(), array.array('B', b'ab').tobytes())
a = array.array('h'); a.append(5); a.extend([6, 7])
print(a, a[0], a[1:], a.typecode, a.itemsize, a.pop(), a.index(5), len(a))
try:
    a.append('x')
except Exception as error:
    print(type(error).__name__, error)
try:
    array.array('b', [300])
except Exception as error:
    print(type(error).__name__, error)
try:
    array.array('z')
except Exception as error:
    print(type(error).__name__, error)
print(a + a, a * 2, a == array.array('h', [5, 6]), a.count(5), 5 in a)
