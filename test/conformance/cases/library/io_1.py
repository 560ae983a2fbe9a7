import io
f = io.StringIO('a\nb\n')
print(f.readline(), f.read(), f.tell(), f.seek(0), f.readlines())
g = io.StringIO(); g.write('abc'); print('x', file=g)
print(g.getvalue(), g.seek(1), g.read(1))
b = io.BytesIO(b'abc')
print(b.read(2), b.getvalue(), b.readable(), b.closed)
b.close()
