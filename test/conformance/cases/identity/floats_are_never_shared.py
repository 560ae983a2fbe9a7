print(float('1.0') is float('1.0'), 0.5 + 0.5 is 0.5 + 0.5)
x = 1.5
print(x is x, [x][0] is x, float(x) is x)
