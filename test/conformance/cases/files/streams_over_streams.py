import io


class Slow(io.RawIOBase):
    """Gives at most three bytes at a time."""

    def __init__(self, data):
        self.data = data
        self.calls = 0

    def readable(self):
        return True

    def readinto(self, buffer):
        self.calls += 1
        part, self.data = self.data[:3], self.data[3:]
        buffer[:len(part)] = part
        return len(part)


class Sink(io.RawIOBase):
    def __init__(self):
        self.parts = []

    def writable(self):
        return True

    def write(self, data):
        self.parts.append(bytes(data))
        return len(data)


reader = io.BufferedReader(Slow(b"first line\nsecond line\nrest"))
print(reader, reader.read(4), reader.readline(), reader.read1(10), reader.peek()[:1], reader.read())
sink = Sink()
writer = io.BufferedWriter(sink, buffer_size=8)
for chunk in (b"abc", b"defg", b"hij", b"a much longer piece"):
    print(writer.write(chunk), sink.parts)
writer.flush()
print(sink.parts)
text = io.TextIOWrapper(io.BytesIO("añb\r\nc\n".encode()), encoding="utf-8")
print(text, text.read(2), text.readline(), text.readlines(), text.newlines, text.encoding)
below = io.BytesIO()
out = io.TextIOWrapper(below, encoding="utf-16", newline="\r\n", write_through=True)
out.write("hi\n")
print(below.getvalue())
out.reconfigure(line_buffering=True)
print(out.line_buffering, out.detach() is below)
try:
    out.write("x")
except ValueError as error:
    print(error)
pair = io.BufferedRWPair(Slow(b"in"), Sink())
print(pair.read(), pair.write(b"out"), pair.readable(), pair.writable())
for make in (lambda: io.BufferedReader(sink), lambda: io.BufferedWriter(Slow(b"")), lambda: io.BufferedReader(Slow(b""), 0), lambda: io.BufferedRandom(Slow(b""))):
    try:
        make()
    except Exception as error:
        print(type(error).__name__, error)
print(isinstance(reader, io.BufferedIOBase), isinstance(text, io.TextIOBase), isinstance(sink, io.IOBase), issubclass(io.FileIO, io.RawIOBase))
