import sys, math
import math as m
print(m is math, sys.modules['math'] is math, __import__('math') is math)
