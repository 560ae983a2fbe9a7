from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, Decimal, DivisionByZero, InvalidOperation, getcontext, localcontext

CENT = Decimal("0.01")
cart = [("pen", "1.99", 3), ("book", "24.955", 1), ("bag", "0.005", 10), ("mug", "7.1", 2)]
total = Decimal(0)
for name, price, count in cart:
    line = (Decimal(price) * count).quantize(CENT)
    total += line
    print(f"{name:6}{Decimal(price):>10}{count:>4}{line:>10}")
print(total, repr(total), total.as_tuple(), total.normalize(), -total, +total)
for mode in (ROUND_UP, ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_EVEN):
    print(mode, [str(Decimal(x).quantize(Decimal("0.1"), mode)) for x in ("0.25", "0.35", "-0.25", "1.01")])
vat = Decimal("0.077")
print(total * vat, (total * vat).quantize(CENT), round(total * vat, 1), round(Decimal("2.5")), round(Decimal("3.5")), int(Decimal("-2.7")))
print(Decimal("1") / 3, Decimal(2).sqrt(), Decimal(10).ln(), Decimal(1).exp(), Decimal(2) ** 100, Decimal("2") ** Decimal("0.5"))
with localcontext() as ctx:
    ctx.prec = 5
    print(Decimal(1) / 7, Decimal("123456.789") + 0, Decimal(2).sqrt(), ctx.prec)
print(getcontext().prec, Decimal(0.1), Decimal("0.1"), Decimal.from_float(0.5), Decimal(0.1) == Decimal("0.1"))
print(Decimal("1E+3"), Decimal("1E+3").normalize(), format(Decimal("1E+3"), "f"), Decimal("100").normalize(), Decimal("0E-9"), Decimal("1e-7"))
print(f"{Decimal('1234567.891'):,.2f}|{Decimal('0.5'):%}|{Decimal('12'):>8}|{Decimal('12'):08.3f}|{Decimal('1.5e10'):g}|{Decimal('3'):e}")
print(Decimal("-7") // 2, Decimal("-7") % 2, -7 // 2, -7 % 2, divmod(Decimal(7), Decimal("2.5")), Decimal("7").remainder_near(4))
print(Decimal("NaN"), Decimal("Infinity"), Decimal("-0"), Decimal("NaN") == Decimal("NaN"), Decimal("1.0") == 1, hash(Decimal("1.0")) == hash(1))
print(Decimal("1.10").compare(Decimal("1.1")), Decimal("1.10").compare_total(Decimal("1.1")), max(Decimal(3), 5, 2.5), sorted([Decimal("2"), 1, 3.5]))
print(Decimal("3.14159").adjusted(), Decimal("314").scaleb(-2), Decimal("5").is_signed(), Decimal("12.30").same_quantum(Decimal("1.11")))
for text in ("Decimal('abc')", "Decimal(1) / 0", "Decimal(0) / 0", "Decimal(-1).sqrt()", "Decimal('1') + 1.5", "Decimal('1e999999') * 10**9",
             "Decimal('1.5') < 'x'", "int(Decimal('NaN'))", "Decimal('sNaN') + 1", "Decimal([1])", "round(Decimal('Inf'))", "Decimal((0, (1, 2), -1))",
             "Decimal('1').quantize(Decimal('1e-30'))", "Decimal('NaN') < 1", "f\"{Decimal('1'):d}\"", "Decimal(' 1_000.5 ')"):
    try:
        print(text, "=", repr(eval(text)))
    except Exception as e:
        print(text, "->", type(e).__name__, e)
getcontext().traps[DivisionByZero] = False
print(Decimal(5) / 0, Decimal(-5) / 0, getcontext().flags[DivisionByZero])
print(getcontext())
getcontext().traps[InvalidOperation] = False
print(Decimal("bad"), Decimal(0) / 0)
total.quantize("0.1")
