import math
print(math.sqrt(2))
print(math.pi)
print(math.floor(-1.5), math.ceil(1.2), math.trunc(-1.9))
print(math.factorial(20), math.gcd(12, 18, 8), math.lcm(4, 6))
print(math.sin(1), math.cos(1), math.tan(1), math.atan2(1, -1))
print(math.log(10), math.log2(8), math.log10(1000), math.log(8, 2))
print(math.exp(1), math.pow(2, 0.5), math.hypot(3, 4), math.dist([0, 0], [1, 1]))
