s = 'Hello, World'
print('{:{}}'.format('a', 5))
print('{:{w}.{p}f}'.format(3.14159, w=8, p=2))
print('{:>{w}}'.format('x', w=3))
