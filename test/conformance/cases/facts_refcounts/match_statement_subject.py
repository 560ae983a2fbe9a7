import sys
g = sys.getrefcount
x = [object()]
match x:
    case [y]:
        print(g(x), g(y), g(x[0]))
print(g(y))
