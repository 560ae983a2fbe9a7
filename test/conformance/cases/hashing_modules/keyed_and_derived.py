import hashlib
import hmac

key = b"secret key"
for name in ("md5", "sha1", "sha256", "sha3_512"):
    code = hmac.new(key, b"first part,", name)
    twin = code.copy()
    code.update(b" second part")
    print(code.name, code.hexdigest(), code.digest_size, code.block_size)
    print(twin.hexdigest() == hmac.digest(key, b"first part,", name).hex())
by_function = hmac.new(b"k" * 200, b"long key", hashlib.sha256)
print(by_function.hexdigest(), hmac.compare_digest(by_function.digest(), by_function.digest()))
print(hmac.new(key, b"x", hashlib.blake2b).hexdigest()[:16])
print(hmac.new(key, b"x", lambda data=b"": hashlib.sha1(data)).hexdigest())
print(hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 100).hex())
print(hashlib.pbkdf2_hmac("sha1", b"password", b"salt", 3, dklen=25).hex())
print(hashlib.scrypt(b"password", salt=b"NaCl", n=16, r=2, p=1, dklen=24).hex())
print(hashlib.blake2b(b"text", digest_size=16, key=b"k", salt=b"salt", person=b"me").hexdigest())
print(hashlib.blake2s(b"text", digest_size=8, key=b"k").hexdigest(), hashlib.blake2b.MAX_KEY_SIZE, hashlib.blake2s.SALT_SIZE)
