import math
five = 5
print('5 * 10**20 // 10**20', (5 * 10**20 // 10**20) is five)
print('int("5", 16)', (int("5", 16)) is five)
print('int(True) + 4', (int(True) + 4) is five)
print('True + 4', (True + 4) is five)
print('-(-5)', (-(-5)) is five)
print('~-6', (~-6) is five)
print('pow(5, 1, 7)', (pow(5, 1, 7)) is five)
print('math.floor(5.5)', (math.floor(5.5)) is five)
print('math.ceil(4.5)', (math.ceil(4.5)) is five)
print('math.trunc(5.5)', (math.trunc(5.5)) is five)
print('math.gcd(10, 15)', (math.gcd(10, 15)) is five)
