n = 42
print((255).bit_length(), (0).bit_length(), (-8).bit_length())
print((255).bit_count())
print((1000).to_bytes(2, 'big'), (1000).to_bytes(4, 'little'))
try:
    (1000).to_bytes(1, 'big')
except Exception as error:
    print(type(error).__name__, error)
try:
    (-1).to_bytes(2, 'big')
except Exception as error:
    print(type(error).__name__, error)
print((-2).to_bytes(2, 'big', signed=True))
print(int.from_bytes(b'\x03\xe8', 'big'))
print(int.from_bytes(b'\xff', 'big', signed=True))
print((6).as_integer_ratio(), (5).conjugate(), n.numerator, n.denominator, n.real, n.imag)
try:
    int.from_bytes(b'', 'middle')
except Exception as error:
    print(type(error).__name__, error)
try:
    n.foo
except Exception as error:
    print(type(error).__name__, error)
