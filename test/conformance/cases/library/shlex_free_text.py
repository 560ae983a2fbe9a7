print('abc'.encode().hex(), '{:,}'.format(10**9), '%s' % {'a': 1})
