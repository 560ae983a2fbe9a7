import sys
if sys.version_info >= (3, 11):
    exec("""
try:
    raise ExceptionGroup('g', [ValueError('v'), TypeError('t'), KeyError('k')])
except* ValueError as e: print('value', e.exceptions)
except* (TypeError, KeyError) as e: print('rest', e.exceptions)
try:
    raise ValueError('single')
except* ValueError as e: print(repr(e))
""")
