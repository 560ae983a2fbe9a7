fs = [lambda: 0 for _ in range(2)]
print(fs[0] is fs[1], fs[0].__code__ is fs[1].__code__, fs[0].__globals__ is globals())
