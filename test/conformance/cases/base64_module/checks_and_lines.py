import binascii

message = b"The quick brown fox\tjumps over = the lazy dog. \n.dot\r\n" + bytes(range(120, 140))
print(binascii.crc32(message), binascii.crc32(b"fox", binascii.crc32(b"quick ")), binascii.crc_hqx(message, 0), binascii.crc32(b"", -1))
quoted = binascii.b2a_qp(message)
print(quoted, binascii.a2b_qp(quoted) == message)
print(binascii.b2a_qp(message, quotetabs=True, istext=False, header=True))
print(binascii.b2a_qp(b"x" * 200), binascii.a2b_qp(b"=41=\n=4a=zz==_", header=True))
for size in (0, 1, 2, 3, 45):
    line = binascii.b2a_uu(message[:size])
    print(line, binascii.a2b_uu(line) == message[:size], binascii.b2a_uu(bytes(size), backtick=True))
try:
    binascii.b2a_uu(bytes(46))
except binascii.Error as error:
    print(error)
print(binascii.hexlify(message[:10], "-", 3), binascii.hexlify(message[:10], b":", -4), binascii.hexlify(b""))
print(binascii.b2a_base64(b"a"), binascii.b2a_base64(b"a", newline=False))
print(issubclass(binascii.Error, ValueError), binascii.Incomplete.__mro__[1])
