import codecs

NAMES = ("gb2312", "gbk", "gb18030", "big5", "cp950", "shift_jis", "cp932", "euc_jp", "euc_kr", "cp949")
TEXT = "a\u4e2d\u6587 \u65e5\u672c\u8a9e \u304b\u30ab \ud55c\uad6d\u8a9e \u00e9\u20ac \U0001f600 \uff01\u3000"

for name in NAMES:
    print(name, codecs.lookup(name).name)
    print(" ", [TEXT.encode(name, errors) for errors in ("ignore", "replace", "xmlcharrefreplace")])
    print(" ", ascii(TEXT.encode(name, "ignore").decode(name)))
    for bad in (b"\x81", b"ab\xff", b"\x8f\xa1", b"\x81\x30\x81", b"\xfe\xfe\xfe", b"\x80a", b"a\xd6\xd0\xff\x80b\xce"):
        try:
            print(" ", ascii(bad.decode(name)), end="")
        except UnicodeDecodeError as error:
            print(" ", error, error.start, error.end, end="")
        print(";", ascii(bad.decode(name, "replace")), ascii(bad.decode(name, "ignore")))
    try:
        "ab\u0e01\u0e02".encode(name)
    except UnicodeEncodeError as error:
        print(" ", error, error.start, error.end)
    decoder = codecs.getincrementaldecoder(name)()
    print(" ", ascii([decoder.decode(bytes([byte])) for byte in "\u4e2d\u6587".encode(name, "ignore")]))

with open("greeting.txt", "w", encoding="gbk") as file:
    file.write("\u4f60\u597d,\u4e16\u754c\n")
with open("greeting.txt", "rb") as file:
    print(file.read())
with open("greeting.txt", encoding="gbk") as file:
    print(ascii(file.read()))
print("\u4e2d".encode("GB2312"), "\u4e2d".encode("cp936"), "\u65e5".encode("sjis"), "\ud55c".encode("EUC-KR"))
try:
    b"\xc4\xe3\xba\xc3".decode("utf-8")
except UnicodeDecodeError as error:
    print(error)
