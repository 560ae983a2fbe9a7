# decimal where _decimal is kept away: the names of _pydecimal up to 3.12, and that module itself from 3.13 on.
import sys

import decimal

names = [name for name in dir(decimal) if name != '__cached__']
sys.modules['_decimal'] = None
del sys.modules['decimal']
import decimal as plain

print(plain is decimal, plain is sys.modules.get('_pydecimal'), plain.__version__)
print([name for name in names if name not in dir(plain)], 'sys' in dir(plain))
if sys.version_info < (3, 13):
    print([name for name in dir(plain) if name not in names and name != '__cached__'])
print(plain.Decimal('1.10') + 1, sorted(name for name in names if name[0] != '_') == sorted(plain.__all__))
