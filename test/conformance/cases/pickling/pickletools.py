# Listings of pickles, pickles without what they do not need, and what is said of broken ones.
import io
import pickle
import pickletools

for op in pickletools.opcodes:
    print(op.name, ascii(op.code), op.arg and (op.arg.name, op.arg.n, op.arg.reader.__name__), op.stack_before, op.stack_after, op.proto)


def attempt(function, data):
    out = io.StringIO()
    try:
        result = function(data, out) if function is pickletools.dis else function(data)
    except Exception as error:
        result = type(error).__name__, str(error)
    print(out.getvalue(), result)


for data in (
    b'', b'N', b'\x80', b'\x80\x09N.', b'e.', b'(.', b'p0\n.', b'(p0\n.', b'g0\n.', b'NN.', b'0.', b'Np0\nNp0\n0.', b'\xff.', b'I\n.',
    b'Ix\n.', b'I01\nL5L\nF1.5\nS"a\\xe9"\n', b'J\x01', b'X\x05\x00\x00\x00a', b'\x8a\x02a', b"S'a\n.", b'Sa\n.', b'ca\nb\n.',
    b'(ia\nb\n.', b'C\x05a', b'\x96\x01', b'I1', b'T\xff\xff\xff\xff', b'\x8b\xff\xff\xff\xff', b'(0.', b'(N1.', b'K\x05\x85p\x00.',
):
    attempt(pickletools.dis, data)
for protocol in range(6):
    attempt(pickletools.dis, pickle.dumps([(1, 2), {'a': 'é'}, b'x', {3}, print, 1.5, 2**70], protocol))
    data = pickletools.optimize(pickle.dumps([1, [2], 'a', 'a', ('b', 'b')], protocol))
    print(data)
    attempt(pickletools.dis, data)
data = pickletools.optimize(pickle.dumps(['x' * 70000, 'y' * 100, 'z' * 70000], 4))
print(len(data), data[:40])
attempt(pickletools.optimize, b'N')
memo = {}
pickletools.dis(io.BytesIO(pickle.dumps([1])), memo=memo, indentlevel=2)
print(memo)
