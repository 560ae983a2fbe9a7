separator = bytearray(b"=")
for data in (b"a=b=c", bytearray(b"a=b=c")):
    for method in ("partition", "rpartition"):
        parts = getattr(data, method)(separator)
        print(parts, parts[1] is separator)
        parts = getattr(data, method)(memoryview(b"="))
        print([type(part).__name__ for part in parts])
        print(getattr(data, method)(bytearray(b"x")))
