import fractions
print(fractions.Fraction(1, 3) + fractions.Fraction(1, 6), fractions.Fraction('0.25'), fractions.Fraction(0.5), repr(fractions.Fraction(3, -6)))
print(fractions.Fraction(7, 2) // 2, fractions.Fraction(1, 2) ** 2, float(fractions.Fraction(1, 3)), round(fractions.Fraction(5, 2)), fractions.Fraction(1, 2) == 0.5)
try:
    fractions.Fraction(1, 0)
except Exception as error:
    print(type(error).__name__, error)
try:
    fractions.Fraction('x')
except Exception as error:
    print(type(error).__name__, error)
print(fractions.Fraction(3.14159).limit_denominator(100), fractions.Fraction(1, 3) < 0.5, abs(fractions.Fraction(-1, 2)), fractions.Fraction(5, 10).numerator, hash(fractions.Fraction(2)) == hash(2))
