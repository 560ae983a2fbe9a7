# Random texts in all normal forms, long runs of combining characters among them.
import unicodedata, random
random.seed(3)
pool = [0x61, 0x301, 0x316, 0x300, 0x323, 0x344, 0x345, 0xac00, 0x1100, 0x1161, 0x11a8, 0x212b, 0xfb01, 0x1e9b, 0x334, 0x5b0, 0xd800, 0x378, 0x41, 0x20, 0x2126, 0x3099, 0x304b]
for n in range(300):
    s = "".join(chr(random.choice(pool)) for _ in range(random.choice([3, 10, 200, 3000])))
    if n % 5 == 0: s = s.replace("a", "").replace("A", "").replace(" ", "")
    if n % 7 == 0: s = "a" + "".join(chr(random.choice([0x301, 0x316, 0x345, 0x334, 0x344, 0x5b0])) for _ in range(300))
    for f in ("NFC", "NFD", "NFKC", "NFKD"):
        r = unicodedata.normalize(f, s)
        print(n, f, len(r), hash(r))
