import json, re
s = 'abc'
input_line = 'a' + s
print('repr(5)', (repr(5)) is chr(ord(repr(5))))
print('str(5)', (str(5)) is chr(ord(str(5))))
print('hex(5)[2]', (hex(5)[2]) is chr(ord(hex(5)[2])))
print("'5'.zfill(1)", ('5'.zfill(1)) is chr(ord('5'.zfill(1))))
print("''.join(reversed('a'))", (''.join(reversed('a'))) is chr(ord(''.join(reversed('a')))))
print('chr(97)', (chr(97)) is chr(ord(chr(97))))
print("b'a'.decode()", (b'a'.decode()) is chr(ord(b'a'.decode())))
print("bytes([97]).decode('latin-1')", (bytes([97]).decode('latin-1')) is chr(ord(bytes([97]).decode('latin-1'))))
print("'xa'.removeprefix('x')", ('xa'.removeprefix('x')) is chr(ord('xa'.removeprefix('x'))))
print("'a '.rstrip()", ('a '.rstrip()) is chr(ord('a '.rstrip())))
print("'a\\n'.splitlines()[0]", ('a\n'.splitlines()[0]) is chr(ord('a\n'.splitlines()[0])))
