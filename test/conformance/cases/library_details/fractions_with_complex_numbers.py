from fractions import Fraction as F
print(F(3, 2) * 2j, 2j * F(3, 2), F(1, 2) + (1 + 0j), (1 + 1j) - F(1, 4), F(1, 2) ** (1 + 0j), F(3, 2) / (1 + 1j))
class R:
    def __rmul__(self, other): return 'R', other
print(F(1, 3) * R())
try:
    F(7, 2) // 1j
except TypeError as e:
    print('TypeError', e)
