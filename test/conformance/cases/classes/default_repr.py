class A: pass
print(repr(A()).split(' at ')[0], repr(A), str(A()).startswith('<__main__.A object'))
