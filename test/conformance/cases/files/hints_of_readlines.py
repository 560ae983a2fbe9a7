# The hint of readlines(): the line with which more than it has been read is the last.
import io, sys
open('f','w').write('line one\nline two\nrem\n')
with open('f') as f: print(f.readlines(3), f.read())
with open('f') as f: print(f.readlines(9), f.readlines(-1))
with open('f','rb') as f: print(f.readlines(10), f.readlines(None))
with open('f') as f: print(f.readlines(0))
print(io.StringIO('a\nb\nc\n').readlines(1), io.StringIO('a\nb\nc\n').readlines(2),  io.StringIO('a\nb\nc\n').readlines(3), io.BytesIO(b'a\nb\nc').readlines(1))
class Lines(io.RawIOBase):
    def __init__(self): self.left = [b'abc\n', b'de\n', b'f\n']
    def readable(self): return True
    def readline(self, size=-1): return self.left.pop(0) if self.left else b''
print(Lines().readlines(4), Lines().readlines(5), Lines().readlines(7), Lines().readlines())
for bad in ('x', 1.5):
    try: print(io.StringIO('a').readlines(bad))
    except TypeError as e: print(e)
