print('abc'[3:] is '', 'abc'.strip('abc') is '', b'ab'[2:] is b'', (1, 2)[2:] is (), tuple([]) is (), ''.join([]) is '', 'a' * 0 is '', (1,) * 0 is ())
