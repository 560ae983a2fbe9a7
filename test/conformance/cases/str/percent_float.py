s = 'Hello, World'
print('%f' % 1.5)
print('%.2f %8.3f|%-8.1f|' % (1.005, 3.14159, 2))
print('%e %E' % (12345.678, 0.00012))
print('%g %g %g' % (1e10, 1e-5, 100000))
print('%.0f' % 0.5)
print('%#.0f' % 1)
print('%f' % float('inf'))
print('%05.1f' % -2.5)
print('%+.1e' % 0)
try:
    '%f' % 'a'
except Exception as error:
    print(type(error).__name__, error)
