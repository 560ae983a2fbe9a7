import hashlib

data = "Straße, naïve, 你好".encode()
for name in sorted(hashlib.algorithms_guaranteed):
    running = hashlib.new(name)
    running.update(data[:5])
    twin = running.copy()
    running.update(data[5:])
    twin.update(b"!")
    if name.startswith("shake"):
        print(name, running.hexdigest(20), twin.digest(4), running.digest_size, running.block_size)
    else:
        print(name, running.hexdigest(), twin.digest()[:4], running.digest_size, running.block_size)
    print(running.name, type(running).__name__, type(running).__module__)
for name in ("sha512_256", "ripemd160", "SHA256", "Md5"):
    print(name, hashlib.new(name, b"abc").hexdigest())
print(hashlib.md5(b"a" * 1000).hexdigest())
print(hashlib.sha256(bytearray(b"abc")).hexdigest() == hashlib.sha256(memoryview(b"abc")).hexdigest())
print(hashlib.sha1(usedforsecurity=False).hexdigest())
print(hashlib.md5, hashlib.sha3_256, hashlib.blake2s)
print(sorted(hashlib.__all__))
