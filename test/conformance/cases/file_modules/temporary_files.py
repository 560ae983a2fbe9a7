import os
import tempfile

with tempfile.TemporaryDirectory(prefix="lab-") as folder:
    path = os.path.join(folder, "data.txt")
    with open(path, "w") as f:
        f.write("kept for a while")
    print(os.path.isdir(folder), os.path.basename(folder).startswith("lab-"), os.listdir(folder), oct(os.stat(folder).st_mode))
print(os.path.exists(folder))

with tempfile.NamedTemporaryFile("w+", suffix=".log") as f:
    print(f.write("hello\n"), f.name.endswith(".log"), os.path.exists(f.name), f.seek(0), f.read(), f.closed)
    name = f.name
print(os.path.exists(name), f.closed)

kept = tempfile.NamedTemporaryFile("w", delete=False)
kept.write("x")
kept.close()
print(os.path.exists(kept.name), os.path.getsize(kept.name))
os.unlink(kept.name)

fd, name = tempfile.mkstemp(".txt", "pre", text=True)
print(os.write(fd, b"abc"), os.path.getsize(name), oct(os.stat(name).st_mode), os.path.isabs(name))
os.close(fd)
os.remove(name)

with tempfile.TemporaryFile() as f:
    f.write(b"123")
    f.seek(1)
    print(f.read())
spool = tempfile.SpooledTemporaryFile(max_size=5, mode="w+")
spool.write("abc")
print(spool._rolled, spool.tell())
spool.write("defg")
print(spool._rolled)
spool.seek(0)
print(spool.read())
spool.close()
print(tempfile.gettempprefix(), os.path.isdir(tempfile.gettempdir()), len(os.path.basename(tempfile.mktemp())))
directory = tempfile.mkdtemp()
print(os.listdir(directory), os.path.isdir(directory))
os.rmdir(directory)
try:
    tempfile.NamedTemporaryFile(suffix=b"x", prefix="y")
except TypeError as error:
    print(error)
