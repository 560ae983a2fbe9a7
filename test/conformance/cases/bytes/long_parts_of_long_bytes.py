# Long separators and affixes in long bytes: found one after the other, from both ends.
b = (b"a" * 99 + b"b") * 30000
sep = b"a" * 99 + b"b"
print(len(b.split(sep)), len(b.split(b"a" * 40)), b.partition(b"b" + b"a" * 99 + b"b" + b"c")[1:], b.rpartition(sep)[1] == sep, sep + sep in b, b"a" * 100 in b)
print(b.startswith(b[:200000]), b.endswith(b[-200000:]), len(b.removesuffix(b[-20000:])), len(b.removeprefix(b[:20000])), b.startswith(b[1:200000]))
print(b.rpartition(b"b" * 20000)[1], (b"ab" * 400000).count(b"ba" * 200), bytearray(b).split(sep, 3)[3] == b[300:], b"b" * 200000 in b)
