import gc
import io
import os
import sys
import warnings


def size():
    return os.path.getsize("log.txt")


log = open("log.txt", "w")
log.write("x" * 10)
print(size())
log.flush()
print(size())
log.write("y" * 9000)
print(size() > 10)
log = None
print(size())
buffered = open("log.txt", "w", buffering=1)
buffered.write("no end")
print(size())
buffered.write(" of line\n")
print(size())
buffered.close()
buffered.close()
warnings.simplefilter("always")
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    open("log.txt").read()
    gc.collect()
print([(w.category.__name__, str(w.message)) for w in seen])
try:
    with open("log.txt") as f:
        raise ValueError("inside")
except ValueError as error:
    print(error, f.closed)


class Loud(io.FileIO):
    def close(self):
        print("closing", self.name)
        super().close()


loud = Loud("log.txt")
print(sys.getrefcount(loud), loud.read(2))
del loud
with open("log.txt") as f, open("copy.txt", "w") as g:
    print(f.fileno() != g.fileno(), g.write(f.read()))
print(open("copy.txt").read() == open("log.txt").read())
