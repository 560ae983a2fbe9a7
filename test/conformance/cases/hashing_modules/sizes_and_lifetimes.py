import gc
import hashlib
import sys

for name in ("md5", "sha256", "sha3_256", "shake_128", "blake2b", "blake2s"):
    print(name, sys.getsizeof(getattr(hashlib, name)()), gc.is_tracked(getattr(hashlib, name)()))
running = hashlib.sha256(b"abc")
print(sys.getrefcount(running), repr(running)[:31], type(running).__mro__)
digest = running.digest()
print(sys.getrefcount(digest), sys.getsizeof(digest), sys.getsizeof(running.hexdigest()))
print(running == running.copy(), hash(running) == hash(running))
print(isinstance(hashlib.shake_256(), type(running)), [name for name in dir(running) if name[0] != "_"])
