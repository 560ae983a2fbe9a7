import sys
for c in 'a', '\x80', '\xff', '\u0100', '\uffff', '\U00010000':
    print([sys.getsizeof(c * n) for n in range(5)])
