import math
import struct
import json
import operator
five = 5
print('math.factorial(3) - 1', (math.factorial(3) - 1) is five)
print('math.isqrt(25)', (math.isqrt(25)) is five)
print('math.comb(5, 1)', (math.comb(5, 1)) is five)
print('(5.0).__int__()', ((5.0).__int__()) is five)
print('(5.0).__floor__()', ((5.0).__floor__()) is five)
print('(5).bit_length() + 2', ((5).bit_length() + 2) is five)
print('struct.unpack("b", b"\\5")[0]', (struct.unpack("b", b"\5")[0]) is five)
print('json.loads("5")', (json.loads("5")) is five)
print('len({1, 2, 3, 4, 5})', (len({1, 2, 3, 4, 5})) is five)
print('operator.index(5)', (operator.index(5)) is five)
print('eval("5")', (eval("5")) is five)
