def g(): yield 1
x = g()
print(iter(x) is x, g() is g(), x.gi_code is g.__code__)
