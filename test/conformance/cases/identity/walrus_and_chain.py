if (x := [1]) and (y := x):
    print(x is y)
a = b = []
print(a is b)
