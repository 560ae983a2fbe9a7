try:
    group = ExceptionGroup('several', [ValueError('a'), TypeError('b')])
except NameError:
    group = ValueError('no groups here')
raise group
