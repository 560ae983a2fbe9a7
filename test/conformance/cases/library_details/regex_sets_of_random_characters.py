# Four hundred random sets, with and without regard to case: which characters they hold, and how large their patterns are.
import random
import re
import sys

random.seed(5)
pool = [0x41,0x5a,0x61,0x7a,0x69,0x130,0x131,0x17f,0x73,0xb5,0x3bc,0x39c,0x1e9e,0xdf,0x2126,0x3c9,0x212a,0x6b,0x1f88,0x10400,0x10428,0x1e900,0x1e922,0x10ffff,0xffff,0,0xff,0x100,0xfb05,0xfb06,0x10c0,0x2d00,0xab70,0x13a0]
def esc(c):
    return "\\U%08x" % c


for n in range(400):
    items = []
    for k in range(random.randint(1, 5)):
        a = random.choice(pool) + random.randint(-1, 1); a = min(max(a, 0), 0x10ffff)
        r = random.random()
        if r < .4: items.append(esc(a))
        elif r < .8:
            b = min(a + random.choice([0, 1, 5, 40, 300, 70000]), 0x10ffff); items.append(esc(a) + "-" + esc(b))
        else: items.append(random.choice(["\\w", "\\d", "\\S", "\\W"]))
    src = random.choice(["", "(?i)", "(?i)", "(?ia)"]) + "[" + random.choice(["", "^"]) + "".join(items) + "]"
    p = re.compile(src)
    codes = [c + d for c in pool for d in (-1, 0, 1) if 0 <= c + d <= 0x10ffff]
    bits = "".join("1" if p.match(chr(c)) else "0" for c in codes)
    print(n, hex(int("1" + bits, 2)), sys.getsizeof(p))
