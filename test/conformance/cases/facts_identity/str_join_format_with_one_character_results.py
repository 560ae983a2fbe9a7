print('a' + '' is 'a', ''.join(('a',)) is 'a', '%s' % 'a' is 'a', 'ab'[0] is 'a', 'xay'.strip('xy') is 'a')
