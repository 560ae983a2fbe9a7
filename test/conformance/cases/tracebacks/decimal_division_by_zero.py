from decimal import Decimal
def f(): return Decimal(1)/Decimal(0)
f()
