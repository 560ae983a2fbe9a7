import base64

samples = [b"", b"a", b"ab", b"abc", b"abcd", b"abcde", bytes(8), bytes(range(250, 256)), b"    spaces    "]
for data in samples:
    print(base64.b16encode(data), base64.b32encode(data), base64.b32hexencode(data))
    print(base64.b64encode(data), base64.urlsafe_b64encode(data), base64.b64encode(data, b"*!"))
    print(base64.a85encode(data), base64.a85encode(data, adobe=True), base64.b85encode(data), base64.b85encode(data, pad=True))
    assert base64.b16decode(base64.b16encode(data)) == data
    assert base64.b32decode(base64.b32encode(data)) == data
    assert base64.b32hexdecode(base64.b32hexencode(data)) == data
    assert base64.b64decode(base64.b64encode(data)) == data
    assert base64.urlsafe_b64decode(base64.urlsafe_b64encode(data)) == data
    assert base64.a85decode(base64.a85encode(data, foldspaces=True), foldspaces=True) == data
    assert base64.b85decode(base64.b85encode(data)) == data
print(base64.b32decode("mfrgg===", casefold=True), base64.b32decode("MFRGG43FMZTTC===".replace("I", "1"), map01="L"))
print(base64.a85encode(b"x" * 40, wrapcol=12), base64.encodebytes(b"line " * 20))
print(base64.decodebytes(b"bGluZSBsaW5l\n"))
