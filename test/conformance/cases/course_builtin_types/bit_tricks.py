def bits(n, width=8): return f'{n & (1 << width) - 1:0{width}b}'
for n in (0, 1, 5, -1, -6, 255, 256, 2**64 + 1):
    print(n, bits(n), n.bit_length(), n.bit_count(), ~n, n & -n, n ^ n >> 1, n >> 70, -n >> 1)
print(bin(-10), oct(-64), hex(-255), f'{-255:#x} {255:#010b} {255:_b} {10**9:_x} {-5:08b} {3:#b} {0:#o} {65:c} {97:#x}')
print(int('0b101', 0), int('-0x1F', 16), int('z', 36), int(' 1_000 '), int('0o17', 8), int('٣'), int(b'12', 5))
for bad in ["int('12', 2)", "int('0b12', 0)", "int('012', 0)", "int('', 2)", "int('1__0')", "int('x' * 3, 37)", 'int(1.5, 2)', 'int([])', "int('1' * 5000)", '1 << -1', '1 >> -1', '1.0 << 2', '1 << 2.0', '~1.5', '5 & 2.0', "'a' | 1", 'None ^ None', "f'{5:q}'", "f'{5:.2d}'", "f'{1.5:d}'", "f'{5:,b}'", "f'{-1:c}'", "f'{5!x}'", '(5).bit_length(1)', "bin('5')", 'hex(1.0)', '(300).to_bytes(1, "big")', '(-1).to_bytes(1, "big")', 'int.from_bytes(b"", "middle")', '(5).to_bytes(-1, "big")', 'int.from_bytes("a", "big")', '0 ** -1', '(-8) ** (1/3) > 1', 'pow(2, -1, 4)', 'pow(3, 2, 0)', 'pow(2.0, 3, 5)', 'divmod(5, 0)', '5 % 0', '5 // 0.0', '5 % 0.0', 'float("abc")', 'complex("1 + 2j")', '10 ** 400 * 1.0', 'int(float("nan"))', 'int(float("-inf"))', 'round(5, "a")', 'round("5")', 'chr(-1)', 'ord("ab")', 'ord(5)', 'abs("5")', 'sum(["a", "b"])', 'sum("ab")', 'sum([[1], [2]], [])', 'sum(b"ab")', "sum([], '')"]:
    try:
        print(f'{bad:32}', repr(eval(bad))[:60])
    except Exception as e:
        print(f'{bad:32} {type(e).__name__}: {e}')
print((1000).to_bytes(2, 'little'), (-2).to_bytes(2, 'big', signed=True), int.from_bytes(b'\xff\xfe', 'big', signed=True), int.from_bytes([1, 2], 'little'))
print(True + True, True << 3, ~True if False else -2, True & 6, type(True & False), type(True & 1), bool.__mro__)
x = 0b1011
x |= 1 << 6; x &= ~1; x ^= 0xF; x <<= 2; x >>= 1
print(x, bin(x), x.as_integer_ratio(), (x).__index__(), x.real, x.imag, x.denominator)
