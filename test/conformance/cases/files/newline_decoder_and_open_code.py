# Ends of lines across pieces, what a decoder keeps of its state, and files that are opened to be run.
import codecs
import io


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


d = io.IncrementalNewlineDecoder(None, True)
for call in (lambda: d.decode('a\r\nb\rc\n'), lambda: d.newlines, lambda: d.decode('x\r'), d.getstate,
             lambda: d.decode('\ny', True), d.reset, lambda: d.newlines, lambda: d.setstate(('', 1)),
             lambda: d.decode('', True), lambda: d.newlines, lambda: d.setstate(5), lambda: d.setstate((1,)), lambda: d.decode(),
             lambda: d.decode(5), lambda: d.decode('\U0001F600\r\n')):
    show(call)
d = io.IncrementalNewlineDecoder(None, False)
for call in (lambda: d.decode('a\r\nb\rc'), lambda: d.newlines, lambda: d.decode(b'ab'), lambda: d.decode('a\r'),
             lambda: d.decode(''), lambda: d.decode('\n')):
    show(call)
d = io.IncrementalNewlineDecoder(codecs.getincrementaldecoder('utf-8')(), True)
for call in (lambda: d.decode(b'\xc3'), d.getstate, lambda: d.decode(b'\xa9\r'), d.getstate, lambda: d.decode(b'\n', True), d.getstate):
    show(call)
show(lambda: io.IncrementalNewlineDecoder())
show(lambda: io.IncrementalNewlineDecoder(5, True).decode('a'))
show(lambda: io.IncrementalNewlineDecoder.__new__(io.IncrementalNewlineDecoder).decode('a'))
print(io.__all__)
show(lambda: io.open_code(5))
show(lambda: io.open_code('/tmp/no such file'))
