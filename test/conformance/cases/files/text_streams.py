import io


def show(label, action):
    try:
        print(label, repr(action()))
    except Exception as error:
        print(label, type(error).__name__, error)


f = open("a.txt", "w")
print(f, f.buffer, f.buffer.raw)
show("write", lambda: f.write("héllo\nworld\n"))
show("tell", lambda: f.tell())
show("read", lambda: f.read())
show("attributes", lambda: (f.encoding, f.errors, f.newlines, f.line_buffering, f.closed, f.name, f.mode, f.write_through))
show("abilities", lambda: (f.readable(), f.writable(), f.seekable(), f.isatty()))
f.close()
for label in ("write", "read", "tell", "flush", "fileno", "readable", "__enter__"):
    show(label, lambda: getattr(f, label)(*(["x"] if label == "write" else [])))
show("next", lambda: next(f))
print(f.closed, f)

g = open("a.txt")
for label, action in {
    "read 3": lambda: g.read(3), "tell": lambda: g.tell(), "readline": lambda: g.readline(), "write": lambda: g.write("x"),
    "inside a character": lambda: (g.seek(2), g.read()), "end": lambda: g.seek(0, 2), "from end": lambda: g.seek(-1, 2),
    "from here": lambda: g.seek(1, 1), "negative": lambda: g.seek(-1), "whence": lambda: g.seek(0, 5), "lines": lambda: g.readlines(),
    "again": lambda: (g.seek(0), list(g)), "newlines": lambda: g.newlines, "truncate": lambda: g.truncate(),
    "during next": lambda: (g.seek(0), next(g), g.tell()), "detach": lambda: g.detach(), "detached": lambda: g.read(), "repr": lambda: g,
}.items():
    show(label, action)
