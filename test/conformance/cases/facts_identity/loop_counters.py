a = [i for i in range(250, 260)]
b = [i for i in range(250, 260)]
print([x is y for x, y in zip(a, b)])
