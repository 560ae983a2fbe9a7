import decimal, _decimal
print(decimal.Decimal is _decimal.Decimal, decimal.getcontext is _decimal.getcontext)
print(decimal.__version__ == _decimal.__version__, decimal.__name__, _decimal.__name__)
print(hasattr(decimal, '__all__'), decimal.Decimal.__module__, decimal.Decimal)
