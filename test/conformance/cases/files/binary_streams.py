import os


def show(label, action):
    try:
        print(label, repr(action()))
    except Exception as error:
        print(label, type(error).__name__, error)


with open("data.bin", "wb") as w:
    print(w, w.mode, w.name)
    show("text", lambda: w.write("s"))
    show("bytes", lambda: w.write(b"abc"))
    show("others", lambda: (w.write(bytearray(b"de")), w.write(memoryview(b"fg"))))
    show("tell", lambda: w.tell())
    show("read", lambda: w.read())
    print(os.stat("data.bin").st_size)
    w.flush()
    print(os.stat("data.bin").st_size)
    w.write(bytes(5000))
    print(os.stat("data.bin").st_size)
show("closed", lambda: w.write(b""))
with open("data.bin", "rb") as r:
    print(r, r.raw, r.peek(2)[:2], r.read(2), r.tell(), r.readline(3), r.seek(-3, 2), r.read(), r.read(), r.read1())
    show("write", lambda: r.write(b""))
    buffer = bytearray(4)
    r.seek(0)
    print(r.readinto(buffer), buffer, r.seek(2), r.seek(2, 1), r.read(3))
with open("data.bin", "r+b") as both:
    print(both, both.read(1), both.write(b"XY"), both.tell(), both.seek(0), both.read(6), both.truncate(4), both.seek(0), both.read())
with open("data.bin", "ab") as more:
    print(more.tell(), more.write(b"!"), more.tell())
with open("data.bin", "rb", buffering=0) as raw:
    print(raw, raw.read(2), raw.readall(), raw.tell(), raw.seek(1), raw.read())
print(raw)
show("closed raw", lambda: raw.read())
show("closed", lambda: r.read())
show("closed tell", lambda: r.tell())
