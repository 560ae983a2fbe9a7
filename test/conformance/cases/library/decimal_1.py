import decimal
print(decimal.Decimal('0.1') + decimal.Decimal('0.2'), decimal.Decimal(1) / decimal.Decimal(3), decimal.Decimal('1.10') * 2, repr(decimal.Decimal('1E+5')))
print(decimal.Decimal('2.675').quantize(decimal.Decimal('0.01')), round(decimal.Decimal('2.5')), decimal.Decimal('7') // 2, decimal.Decimal('-7') % 3, decimal.Decimal(2).sqrt())
try:
    decimal.Decimal(1) / 0
except Exception as error:
    print(type(error).__name__, error)
try:
    decimal.Decimal('abc')
except Exception as error:
    print(type(error).__name__, error)
print(decimal.Decimal('NaN'), decimal.Decimal('Infinity'), decimal.Decimal(0.1), decimal.Decimal('1.0') == 1, decimal.Decimal('1.00').normalize(), f"{decimal.Decimal('1234.5'):,.2f}")
decimal.getcontext().prec = 5
print(decimal.Decimal(1) / 7, decimal.Decimal('123456789') + 1, decimal.Decimal(2) ** 100)
