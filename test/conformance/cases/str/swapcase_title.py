s = 'Hello, World'
print('hELLO wORLD'.swapcase())
print("they're bill's".title())
print('ßx éa'.title())
print('a1b2'.title())
print('ǆ'.title())
