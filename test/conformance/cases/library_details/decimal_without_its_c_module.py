import sys
sys.modules['_decimal'] = None
import decimal
print(decimal.__name__, sys.modules['decimal'] is decimal, hasattr(decimal, '_WorkRep') or True)
print(decimal.Decimal('1.10') + 1, decimal.Decimal.__module__)
try:
    import _decimal
except ImportError as error:
    print(type(error).__name__, error)
