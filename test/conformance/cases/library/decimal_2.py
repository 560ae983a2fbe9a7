import decimal
decimal.getcontext().prec = 5
try:
    decimal.Decimal('1') + 1.5
except Exception as error:
    print(type(error).__name__, error)
print(decimal.Decimal('1.5').as_tuple(), decimal.Decimal('15.5').to_integral_value(), decimal.Decimal('1e3').to_eng_string(), max(decimal.Decimal(1), decimal.Decimal(2)), sum([decimal.Decimal('0.1')] * 3))
