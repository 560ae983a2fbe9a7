b = b'hello'
print(b'\xc3\xa9'.decode(), b'\xe9'.decode('latin-1'))
try:
    b'\xff'.decode()
except Exception as error:
    print(type(error).__name__, error)
print(b'a\xffb'.decode('utf-8', 'replace'), b'a\xff'.decode('ascii', 'ignore'), b'a\xff'.decode('utf-8', 'backslashreplace'))
try:
    b'\xe9'.decode('ascii')
except Exception as error:
    print(type(error).__name__, error)
try:
    b'\xc3'.decode()
except Exception as error:
    print(type(error).__name__, error)
try:
    b'ab\xe2\x82'.decode()
except Exception as error:
    print(type(error).__name__, error)
print(b'\xff\xfea\x00'.decode('utf-16'))
print(b'a\xff'.decode('utf-8', 'surrogateescape').encode('utf-8', 'surrogateescape'))
try:
    b'a'.decode('nope')
except Exception as error:
    print(type(error).__name__, error)
