def to_base(n, b):
    digits = '0123456789abcdefghijklmnopqrstuvwxyz'
    if n == 0: return '0'
    out, sign = '', '-' if n < 0 else ''
    n = abs(n)
    while n:
        n, r = divmod(n, b)
        out = digits[r] + out
    return sign + out

for n in (0, 10, -255, 10**12):
    print(to_base(n, 2) == format(n, 'b'), to_base(n, 16), to_base(n, 36), int(to_base(n, 7), 7) == n)
def run_length(s):
    out, i = [], 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]: j += 1
        out.append((s[i], j - i))
        i = j
    return out
encoded = run_length('aaabccd')
print(encoded, ''.join(c * n for c, n in encoded))
data = bytes(range(0, 256, 37))
print(data, data.hex(), list(data), sum(data) % 256)
checksum = 0
for b in 'The quick brown fox'.encode():
    checksum = ((checksum << 5) ^ (checksum >> 27) ^ b) & 0xFFFFFFFF
print(hex(checksum))
flags = {'read': 1, 'write': 2, 'exec': 4}
perm = flags['read'] | flags['exec']
print([name for name, bit in flags.items() if perm & bit], bin(perm ^ 7), bin(~perm & 7))
gray = [i ^ (i >> 1) for i in range(8)]
print([format(g, '03b') for g in gray], bin(1 << 10).count('1'), (0b1011).bit_count())
buf = bytearray(b'hello')
buf[0] ^= 0x20
buf += b' world'
print(buf, buf.decode().title(), buf[::-1])
buf.append(256)
