import sys
ref = sys.getrefcount
x = [object()]
match x:
    case [y]: print(ref(y), ref(x))
match {'k': x}:
    case {'k': z}: print(ref(z))
