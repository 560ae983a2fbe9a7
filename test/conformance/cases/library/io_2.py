import io
f = io.StringIO('a\nb\n')
g = io.StringIO(); g.write('abc'); print('x', file=g)
b = io.BytesIO(b'abc')
b.close()
try:
    b.read()
except Exception as error:
    print(type(error).__name__, error)
print(list(io.StringIO('1\n2')), io.StringIO('a\r\nb').read())
try:
    io.StringIO(5)
except Exception as error:
    print(type(error).__name__, error)
try:
    io.StringIO().write(5)
except Exception as error:
    print(type(error).__name__, error)
