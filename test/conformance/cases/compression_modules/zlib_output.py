# What zlib makes of longer texts, at every level.
import hashlib
import zlib

def pseudo_random(count, span):
    state, out = 12345, bytearray()
    for _ in range(count):
        state = (state * 1103515245 + 12345) & 0x7fffffff
        out.append((state >> 16) % span)
    return bytes(out)

samples = [b'', b'a' * 70000, bytes(range(256)) * 300, pseudo_random(60000, 256), pseudo_random(60000, 4), b'the quick brown fox\n' * 2000]
for sample in samples:
    for level in range(-1, 10):
        packed = zlib.compress(sample, level)
        assert zlib.decompress(packed) == sample
        print(len(sample), level, len(packed), hashlib.md5(packed).hexdigest()[:12])
for strategy in range(5):
    packer = zlib.compressobj(6, zlib.DEFLATED, -12, 4, strategy)
    packed = b''.join(packer.compress(samples[5][i:i + 999]) for i in range(0, len(samples[5]), 999)) + packer.flush()
    print(strategy, len(packed), hashlib.md5(packed).hexdigest()[:12])
