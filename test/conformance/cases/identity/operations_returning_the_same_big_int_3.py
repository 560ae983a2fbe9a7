import operator
s = int('1' + '0' * 20)
print('s.__int__()', (s.__int__()) is s)
print('s.__floor__()', (s.__floor__()) is s)
print('operator.index(s)', (operator.index(s)) is s)
print('divmod(s, s + 1)[1]', (divmod(s, s + 1)[1]) is s)
print('pow(s, 1)', (pow(s, 1)) is s)
print('pow(s, 1, s + 1)', (pow(s, 1, s + 1)) is s)
