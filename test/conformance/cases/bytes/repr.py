b = b'hello'
print(b'', b'a\n\t\\\'"', b'\x00\x7f\x80', b"it's")
print(str(b'ab'), repr(b'"'))
print(bytearray(b'ab'), bytearray())
print(b'%d %s %r %x' % (5, b'a', 'é', 255))
try:
    b'%s' % 'a'
except Exception as error:
    print(type(error).__name__, error)
print(b'%c%b' % (65, b'z'))
print(b'\101\x41')
