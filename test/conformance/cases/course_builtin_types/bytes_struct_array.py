import struct, array, sys
b = b'Hello\x00\xff\n\t"\''
print(b, list(b)[:3], b[0], b[:2], b.hex(), b.hex('-', 2), b.hex(':', -4), bytes.fromhex('48 65 6C'), bytes(3), bytes([65, 66]), bytes('é', 'latin-1'), bytes(range(5)), b'%d-%s-%b-%r' % (5, b'x', b'y', 'é'), b'a' * 3 + b'b', b'ab' in b'cabd', 97 in b'abc', b.find(b'l'), b.find(108), b.split(b'\x00'), b'a,b'.replace(b',', b';'), b'AbC'.swapcase(), b' x '.strip(), b.isalpha(), b'abc' < b'abd', b'abc'.translate(bytes.maketrans(b'ab', b'xy'), b'c'), b'-'.join([b'a', bytearray(b'c')]))
ba = bytearray(b'abc')
ba[0] = 90; ba += b'de'; ba.append(102); ba.extend([1, 2]); ba[1:3] = b'----'; del ba[-1]; ba.insert(0, 33); ba.reverse()
print(ba, ba.pop(), ba.pop(0), len(ba), bytes(ba), ba.remove(45), ba, ba == bytes(ba), ba.decode('ascii'), ba.copy() is ba)
mv = memoryview(ba)
mv[0] = 65; mv[1:3] = b'xy'
print(mv, mv[0], bytes(mv[::-1]), mv.tolist()[:3], mv.nbytes, mv.format, mv.readonly, mv.shape, mv.strides, mv.obj is ba, memoryview(b'abcd').cast('H').tolist(), memoryview(b'ab') == b'ab')
for f in (lambda: ba.append(5) if not mv else ba.append(5), lambda: mv.__setitem__(0, 256), lambda: mv.__setitem__(0, 'a'), lambda: mv.__setitem__(slice(0, 2), b'abc'), lambda: memoryview(b'a').__setitem__(0, 1), lambda: mv[100], lambda: memoryview('abc'), lambda: mv['a'], lambda: mv.cast('I'), lambda: mv.cast('z'), lambda: hash(mv), lambda: mv.foo):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
mv.release()
try: mv[0]
except ValueError as e: print(e, mv)
for f in (lambda: bytes([256]), lambda: bytes(['a']), lambda: bytes('a'), lambda: bytes(-1), lambda: bytes(1.5), lambda: bytes('a', 'ascii', 'strict', 1), lambda: ba.append(256), lambda: ba.append('a'), lambda: ba.__setitem__(0, 300), lambda: ba.__setitem__(99, 3), lambda: ba.remove(200), lambda: bytearray().pop(), lambda: b'a' + 'a', lambda: b'a' + 5, lambda: 'a' in b'abc', lambda: 300 in b'abc', lambda: b'abc'.index(b'z'), lambda: b'a'.join(['x']), lambda: b'abc'.replace('a', b'b'), lambda: b'abc'.split('b'), lambda: bytes.fromhex('4'), lambda: bytes.fromhex('zz'), lambda: bytes.fromhex(5), lambda: b'%d' % 'a', lambda: b'%s' % 'a', lambda: b'abc'[5], lambda: b'a'.decode('x'), lambda: b'\xc3('.decode('utf8'), lambda: b'\xc3'.decode('utf-8', 'replace'), lambda: b'\x80abc'.decode('ascii', 'ignore'), lambda: b'\xe9'.decode('utf8', 'backslashreplace'), lambda: b'a' == 'a', lambda: b'abc'.startswith('a'), lambda: b'a' < 'a', lambda: int(b'x'), lambda: float(b'1.5'), lambda: b'abc'.__setitem__, lambda: ba.extend(['a']), lambda: ba.extend(5), lambda: b''.join(5), lambda: b'a'.hex('ab'), lambda: b'a'.hex(5), lambda: bytes.maketrans(b'a', b'bc'), lambda: b'a'.translate(b'x'), lambda: bytearray(b'x') * -1, lambda: b'a,b'.partition(','), lambda: ord(b'ab'), lambda: b'a'.center(3, 'x'), lambda: b'a'.center(3, b'xy')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(struct.pack('<iHb5s?d', -2, 65535, -1, b'abc', True, 1.5), struct.unpack('>Hh', b'\xff\xfe\xff\xfe'), struct.calcsize('bi'), struct.calcsize('=bi'), struct.calcsize('3s0i'), struct.pack('3sx2c', b'abcdef', b'x', b'y'), struct.unpack_from('<I', b'\0\1\2\3\4\5', 1), list(struct.iter_unpack('<H', b'abcd')), struct.pack('p', b'abc'), struct.pack('4p', b'abcdef'), struct.pack('>e', 1.5), struct.pack('>q', -2**63))
s = struct.Struct('>2h'); buf = bytearray(6); s.pack_into(buf, 1, 1, -1); print(s.size, s.format, buf, s.unpack_from(buf, 1))
for f in (lambda: struct.pack('b', 128), lambda: struct.pack('B', -1), lambda: struct.pack('i', 'a'), lambda: struct.pack('i', 1.5), lambda: struct.pack('i'), lambda: struct.pack('i', 1, 2), lambda: struct.pack('z', 1), lambda: struct.unpack('i', b'abc'), lambda: struct.pack('2s', 'ab'), lambda: struct.pack('c', b'ab'), lambda: struct.pack('f', 'a'), lambda: struct.pack('f', 1e100), lambda: struct.pack('<Q', 2**64), lambda: struct.pack('?', 'x'), lambda: struct.unpack_from('i', b'abc', 2), lambda: s.pack_into(buf, 9, 1, 2), lambda: struct.pack('99999999999999999999i', 1), lambda: struct.pack(5), lambda: struct.pack('H', 70000), lambda: struct.pack('>h', 40000), lambda: struct.Struct('a'), lambda: struct.pack('5'), lambda: list(struct.iter_unpack('<H', b'abc')), lambda: struct.pack('<P', 1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
a = array.array('i', [1, 2, 3])
a.append(4); a.extend([5]); a.insert(0, 0); a += array.array('i', [9]); a[1:3] = array.array('i', [7])
print(a, a.typecode, a.itemsize, a.tolist(), a.pop(), a.index(7), a.count(3), len(a), a[::-1], a.buffer_info()[1], a.tobytes()[:8], array.array('d', [1.5]), array.array('u', 'hi') if sys.version_info < (3, 13) else '', a * 2, 7 in a, sum(a), array.array('b') == array.array('i'), array.typecodes)
for f in (lambda: array.array('i', ['a']), lambda: array.array('i', [1.5]), lambda: array.array('b', [200]), lambda: array.array('B', [-1]), lambda: array.array('x'), lambda: array.array(), lambda: array.array('i', 5), lambda: a.append('a'), lambda: a.__setitem__(0, 'a'), lambda: a.__setitem__(50, 1), lambda: a[50], lambda: a.extend([1.5]), lambda: a + [1], lambda: a.remove(99), lambda: a.index(99), lambda: array.array('i').pop(), lambda: a.__setitem__(slice(0, 1), [1]), lambda: a.frombytes(b'abc'), lambda: array.array('i', b'abcd'), lambda: array.array('i', 'abc'), lambda: a.extend(array.array('d', [1.0])), lambda: a < array.array('i', [9]), lambda: hash(a), lambda: a.foo, lambda: array.array('ii'), lambda: array.array('I', [2**32]), lambda: array.array('f', ['a'])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
