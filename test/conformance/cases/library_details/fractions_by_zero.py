from fractions import Fraction

for dividend in (Fraction(58, 100), Fraction(-51, 12), Fraction(4), Fraction(0), 7, -5):
    for divisor in (Fraction(0), 0):
        if isinstance(dividend, int) and isinstance(divisor, int):
            continue
        for name, divide in (("/", lambda: dividend / divisor), ("//", lambda: dividend // divisor),
                             ("**", lambda: Fraction(divisor) ** -2)):
            try:
                print(dividend, name, divisor, divide())
            except ZeroDivisionError as error:
                print(dividend, name, divisor, "refused:", error)
