import hashlib
print(hashlib.md5(b'a').hexdigest(), hashlib.sha1(b'').hexdigest(), hashlib.sha256(b'hello').hexdigest(), hashlib.new('sha512', b'x').hexdigest()[:16], hashlib.sha256().digest_size)
h = hashlib.sha256(); h.update(b'hel'); h.update(b'lo')
print(h.hexdigest() == hashlib.sha256(b'hello').hexdigest())
try:
    hashlib.new('nope')
except Exception as error:
    print(type(error).__name__, error)
try:
    hashlib.md5('a')
except Exception as error:
    print(type(error).__name__, error)
