s = float('2.5')
print('s ** 1', (s ** 1) is s)
print('s / 1', (s / 1) is s)
print('s.__float__()', (s.__float__()) is s)
