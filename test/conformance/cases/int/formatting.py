n = 42
print(hex(255), oct(8), bin(5), hex(-255))
print(f'{n:5}|{n:<5}|{n:^5}|{n:05}|{n:+}|{n:x}|{n:b}|{n:o}|{n:e}|{n:.2f}|{n:%}|{n:c}')
print(f'{1234567:,} {1234567:_} {255:#x} {255:#b} {255:_b}')
try:
    f'{n:s}'
except Exception as error:
    print(type(error).__name__, error)
try:
    f'{n:.2d}'
except Exception as error:
    print(type(error).__name__, error)
try:
    f'{n:z}'
except Exception as error:
    print(type(error).__name__, error)
print(str(10**30), repr(-5))
try:
    bin(1.5)
except Exception as error:
    print(type(error).__name__, error)
print(f'{-5:=+6} {5: } {-5: }')
try:
    format(n, ',c')
except Exception as error:
    print(type(error).__name__, error)
try:
    f'{-1:c}'
except Exception as error:
    print(type(error).__name__, error)
