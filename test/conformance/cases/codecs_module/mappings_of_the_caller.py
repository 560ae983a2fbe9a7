import codecs
import io

IDENTITY = codecs.make_identity_dict(range(256))
print(codecs.charmap_encode("abc\xff", "strict", IDENTITY), codecs.charmap_encode("abc"))
print(codecs.charmap_decode(b"ab", "strict", {97: "x", 98: 0x1F600}), codecs.charmap_decode(b"ab", "strict", "\0" * 97 + "QR"))
for attempt in (
    lambda: codecs.charmap_encode("ab\u20ac\u20acc", "strict", IDENTITY),
    lambda: codecs.charmap_decode(b"ab\xff", "strict", {97: None}),
    lambda: codecs.charmap_decode(b"\xff", "strict", "abc"),
    lambda: codecs.charmap_encode("a", "strict", {97: 300}),
    lambda: codecs.charmap_encode("a", "strict", {97: "s"}),
    lambda: codecs.charmap_encode("ab\u20ac", "replace", {97: 1, 63: b"??", 98: 2}),
    lambda: codecs.charmap_encode("a\u20ac", "ignore", IDENTITY),
    lambda: codecs.charmap_encode("a\u20ac", "xmlcharrefreplace", IDENTITY),
    lambda: codecs.charmap_decode(b"ab\xff", "replace", {97: "z"}),
):
    try:
        print(ascii(attempt()))
    except (UnicodeError, TypeError) as error:
        print(type(error).__name__, error)

for name in ("rot13", "undefined", "charmap"):
    info = codecs.lookup(name)
    print(info.name, info._is_text_encoding, info.incrementalencoder.__name__, info.streamreader.__name__)
stream = codecs.getwriter("rot_13")(io.StringIO())
stream.write("Hello")
print(stream.getvalue(), codecs.getreader("rot13")(io.StringIO("Uryyb")).stream.getvalue(), codecs.decode("Uryyb", "rot-13"))
try:
    codecs.encode("x", "undefined")
except UnicodeError as error:
    print(error)
