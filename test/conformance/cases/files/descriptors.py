import os

fd = os.open("raw.bin", os.O_CREAT | os.O_RDWR)
print(os.write(fd, b"hello world"), os.lseek(fd, 0, os.SEEK_SET), os.read(fd, 5), os.read(fd, 100), os.read(fd, 1))
copy = os.dup(fd)
os.lseek(copy, 6, os.SEEK_SET)
print(os.read(fd, 3), os.fstat(fd).st_size)
os.ftruncate(fd, 4)
os.close(copy)
print(os.fstat(fd).st_size, os.isatty(fd))
with os.fdopen(fd, "r+b") as f:
    print(f.seek(0), f.read())
for call in (lambda: os.close(fd), lambda: os.read(fd, 1), lambda: os.write(99, b""), lambda: os.fstat(99), lambda: os.fdopen("x")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
for flags in (os.O_RDONLY, os.O_CREAT | os.O_EXCL, os.O_WRONLY):
    try:
        os.close(os.open("raw.bin", flags))
        print("opened")
    except FileExistsError as error:
        print(error)
fd = os.open("raw.bin", os.O_RDONLY)
try:
    os.write(fd, b"x")
except OSError as error:
    print(error)
os.close(fd)
with open("raw.bin", "rb") as f:
    print(f.fileno() == f.raw.fileno(), f.raw.closefd)
print(os.path.getsize(os.devnull), open(os.devnull).read() == "", open(os.devnull, "w").write("x"))
