print(int('7'), int(3.9), float('2.5'), str(None), bool('False'), list('ab'), tuple([1]), set([1, 1]), dict([(1, 2)]), complex('1j'), bytes([65]), frozenset([2]))
