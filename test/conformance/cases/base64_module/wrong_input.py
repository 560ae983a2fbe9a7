import base64
import binascii

for function, text in [
    (base64.b64decode, "YQ"), (base64.b64decode, "Y"), (base64.b64decode, "YQ=!="), (base64.b64decode, "ü"), (base64.b64decode, 5),
    (base64.b32decode, "MF"), (base64.b32decode, "mfrgg==="), (base64.b32decode, "MFRGG=M="), (base64.b32decode, "MF======"),
    (base64.b16decode, "f"), (base64.b16decode, "ff"), (base64.b16decode, "GG"), (base64.a85decode, "zz!~"), (base64.a85decode, "!z"),
    (base64.a85decode, "uuuuu"), (base64.b85decode, "a\nb"), (base64.b85decode, "~~~~~"), (base64.b64encode, "text"),
    (base64.encodebytes, "text"), (binascii.unhexlify, "abc"), (binascii.unhexlify, "xy"), (binascii.a2b_uu, b"#\x01"),
]:
    try:
        print(function(text))
    except Exception as error:
        print(function.__name__, repr(text), type(error).__module__, type(error).__name__, error)
for text in ("YQ==", "YQ==\n", "Y Q==", "YQ=a="):
    try:
        print(base64.b64decode(text, validate=True))
    except binascii.Error as error:
        print(repr(text), error)
