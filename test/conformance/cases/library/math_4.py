import math
try:
    math.comb(-1, 2)
except Exception as error:
    print(type(error).__name__, error)
try:
    math.exp(1000)
except Exception as error:
    print(type(error).__name__, error)
