import random
import array
import time
import ctypes
from fractions import Fraction
from collections import Counter
five = 5
print('int(Fraction(5))', (int(Fraction(5))) is five)
print('random.Random(0).randrange(5, 6)', (random.Random(0).randrange(5, 6)) is five)
print('memoryview(b"\\5")[0]', (memoryview(b"\5")[0]) is five)
print('array.array("i", [5])[0]', (array.array("i", [5])[0]) is five)
print('Counter("aaaaa")["a"]', (Counter("aaaaa")["a"]) is five)
print('time.localtime(0).tm_year * 0 + 5', (time.localtime(0).tm_year * 0 + 5) is five)
print('len(range(5))', (len(range(5))) is five)
print('slice(5).stop', (slice(5).stop) is five)
print('int(b"5")', (int(b"5")) is five)
print('ctypes.c_int(5).value', (ctypes.c_int(5).value) is five)
