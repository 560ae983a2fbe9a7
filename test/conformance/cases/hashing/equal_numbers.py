from fractions import Fraction
from decimal import Decimal
print(hash(2) == hash(2.0) == hash(Fraction(2)) == hash(Decimal(2)), hash(0.5) == hash(Fraction(1, 2)) == hash(Decimal('0.5')))
