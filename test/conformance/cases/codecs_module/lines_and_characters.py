# A stream reader that is asked for lines and for characters by turns, and what it says of bytes that are no text.
import codecs
import io

text = "one\r\ntwo\nthree\rfour\u2028five and a half\n\nlast"
for encoding in ("utf-8", "utf-16", "utf-32", "utf-8-sig", "latin-1"):
    data = text.replace("\u2028", "\n").encode(encoding) if encoding == "latin-1" else text.encode(encoding)
    reader = codecs.getreader(encoding)(io.BytesIO(data))
    print(encoding, repr(reader.readline()), repr(reader.read(4)), repr(reader.readline()), repr(reader.read(size=2, chars=3)))
    print(repr(reader.readline(size=3)), repr(reader.readline(keepends=False)), reader.readlines(), repr(reader.read()))
    reader.seek(0)
    print(list(reader), repr(reader.readline()))

reader = codecs.getreader("utf-8")(io.BytesIO(b"good\nalso \xff bad\n"))
try:
    print(repr(reader.readline()))
except UnicodeDecodeError as error:
    print(error)
try:
    codecs.getreader("utf-8")(io.BytesIO(b"bad \xff\n")).readline()
except UnicodeDecodeError as error:
    print(error)

recoder = codecs.EncodedFile(io.BytesIO("\xe4\n\xf6\n".encode()), "latin-1", "utf-8")
print(recoder.readline(), recoder.read(), recoder.data_encoding, recoder.file_encoding)
print(list(codecs.iterencode(["a", "", "\u20ac"], "utf-16-le")), list(codecs.iterdecode([b"a", b"\xe2", b"\x82\xac"], "utf-8")))
print(codecs.BOM, codecs.BOM_UTF32, codecs.BOM64_BE, codecs.lookup("utf-8")[2] is codecs.getreader("utf-8"))
