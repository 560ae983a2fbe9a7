import copy
import hashlib
import hmac
import pickle

calls = [
    lambda: hashlib.md5("abc"),
    lambda: hashlib.md5(1),
    lambda: hashlib.md5(None),
    lambda: hashlib.md5(b"a", b"b"),
    lambda: hashlib.md5(foo=b"a"),
    lambda: hashlib.new("foo"),
    lambda: hashlib.new(1),
    lambda: hashlib.sha256().update("x"),
    lambda: hashlib.shake_128(b"abc").hexdigest(),
    lambda: hashlib.shake_128(b"abc").digest("a"),
    lambda: hashlib.shake_128(b"abc").digest(0),
    lambda: hashlib.blake2b(b"a", digest_size=65),
    lambda: hashlib.blake2b(b"a", digest_size=0),
    lambda: hashlib.blake2b(b"a", key=b"x" * 65),
    lambda: hashlib.blake2s(b"a", salt=b"x" * 9),
    lambda: hashlib.blake2b(b"a", person=b"x" * 17),
    lambda: hashlib.blake2b(b"a", fanout=256),
    lambda: hashlib.blake2b(b"a", depth=0),
    lambda: hashlib.blake2b(b"a", leaf_size=-1),
    lambda: hashlib.blake2b("a"),
    lambda: type(hashlib.md5())(),
    lambda: hashlib.md5().size,
    lambda: setattr(hashlib.md5(), "name", "x"),
    lambda: pickle.dumps(hashlib.md5()),
    lambda: copy.copy(hashlib.sha1()),
    lambda: hmac.new("k", b"m", "md5"),
    lambda: hmac.new(b"k", b"m"),
    lambda: hmac.new(b"k", digestmod="sha256").update("s"),
    lambda: hmac.compare_digest("a", b"a"),
    lambda: hmac.compare_digest("\xe9", "a"),
    lambda: hmac.compare_digest(1, 2),
    lambda: hashlib.pbkdf2_hmac("sha256", b"p", b"s", 0),
    lambda: hashlib.pbkdf2_hmac("sha256", "p", b"s", 1),
    lambda: hashlib.pbkdf2_hmac("sha256", b"p", b"s", 1, -1),
    lambda: hashlib.scrypt(b"p"),
    lambda: hashlib.scrypt(b"p", salt=b"s", n=3, r=1, p=1),
    lambda: hashlib.scrypt(b"p", salt=b"s", n=4),
]
for call in calls:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
