s = 'Hello, World'
print('%d' % 5)
print('%5d|%-5d|%05d' % (1, 2, 3))
print('%+d % d' % (4, 5))
print('%x %X %o' % (255, 255, 8))
print('%#x %#o' % (255, 8))
print('%d' % 3.99)
print('%d' % True)
try:
    '%d' % 'a'
except Exception as error:
    print(type(error).__name__, error)
try:
    '%x' % 1.5
except Exception as error:
    print(type(error).__name__, error)
print('%i %u' % (1, 2))
print('%.3d' % 5)
print('%d' % -10**20)
