import secrets

print(len(secrets.token_bytes()), len(secrets.token_bytes(5)), len(secrets.token_hex(7)), len(secrets.token_urlsafe(16)))
print(all(0 <= secrets.randbelow(3) < 3 for _ in range(50)), secrets.choice([9]), secrets.randbits(8) < 256)
print(secrets.compare_digest("a", "a"), secrets.compare_digest(b"a", b"b"), secrets.DEFAULT_ENTROPY, sorted(secrets.__all__))
for call in (lambda: secrets.randbelow(0), lambda: secrets.choice([]), lambda: secrets.randbits(-1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(secrets.token_hex(4) != secrets.token_hex(4), secrets.token_bytes(0), type(secrets.SystemRandom()).__mro__[1].__name__)
