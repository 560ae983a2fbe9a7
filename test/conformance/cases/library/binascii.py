import binascii
print(binascii.hexlify(b'ab'), binascii.unhexlify('6162'), binascii.crc32(b'hello'), binascii.b2a_base64(b'a'))
try:
    binascii.unhexlify('zz')
except Exception as error:
    print(type(error).__name__, error)
