import hashlib
import _sha3

for make in (hashlib.shake_128, _sha3.shake_256):
    running = make(b"abc")
    print(running.hexdigest(9), running.digest(3), len(running.digest(300)))
    for length in (2**64 + 10, -1, "3", 1.5):
        for method in (running.digest, running.hexdigest):
            try:
                print(len(method(length)))
            except Exception as error:
                print(length, type(error).__name__, error)
print(sorted(set(hashlib.algorithms_guaranteed) - hashlib.algorithms_available))
print(hashlib.new.__name__, [name for name in ("file_digest", "md5", "blake2b") if hasattr(hashlib, name)][-2:])
