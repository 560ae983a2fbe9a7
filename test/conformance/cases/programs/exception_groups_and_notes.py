"""Groups of exceptions, notes, causes and what a traceback shows of them."""
import sys, traceback
SOURCE = '''
def validate(record):
    errors = []
    for field, check in CHECKS.items():
        try:
            check(record.get(field))
        except Exception as e:
            e.add_note(f'in field {field!r}')
            errors.append(e)
    if errors:
        raise ExceptionGroup(f'{len(errors)} problems with {record.get("name", "?")}', errors)
    return 'fine'
def length(v):
    if len(v) < 2: raise ValueError(f'too short: {v!r}')
CHECKS = {'name': length, 'age': lambda v: 0 < int(v) or 1 / 0, 'tags': sorted}
def sort_out(record):
    try:
        return validate(record)
    except* ValueError as g:
        print('value', [str(e) for e in g.exceptions], g.exceptions[0].__notes__)
    except* (TypeError, ArithmeticError) as g:
        print('type', g, repr(g))
print(sort_out({'name': 'Al', 'age': '5', 'tags': 'ba'}))
print(sort_out({'name': 'A', 'age': 'x', 'tags': [1, 'a']}))
print(sort_out({'age': 0}))
eg = ExceptionGroup('outer', [ValueError(1), ExceptionGroup('inner', [KeyError('k'), OSError(2, 'no')])])
print(eg.split(KeyError), eg.subgroup(lambda e: isinstance(e, OSError)), eg.derive([TypeError('t')]), eg.message, len(eg.exceptions))
for bad in (lambda: ExceptionGroup('x', []), lambda: ExceptionGroup('x', [5]), lambda: ExceptionGroup('x'), lambda: ExceptionGroup(5, [ValueError()]), lambda: ExceptionGroup('x', [KeyboardInterrupt()]), lambda: ExceptionGroup('x', 'ab'), lambda: ValueError().add_note(5), lambda: BaseExceptionGroup('x', [KeyboardInterrupt()])):
    try: print(repr(bad()))
    except Exception as e: print(type(e).__name__, e)
try:
    try:
        raise eg
    except* KeyError:
        raise LookupError('new') from None
except ExceptionGroup as e:
    print(repr(e), [type(x).__name__ for x in e.exceptions])
def fails():
    try: {}['a']
    except KeyError as e:
        e.add_note('a note\\nof two lines')
        raise RuntimeError('wrapped') from e
try:
    fails()
except RuntimeError as e:
    print(''.join(traceback.format_exception_only(e)), ''.join(traceback.format_exception(e)[-3:]).count('note'))
    e.__notes__ = 'not a list'
    print(traceback.format_exception_only(type(e), e))
try:
    raise ExceptionGroup('final', [ValueError('v'), ExceptionGroup('nested', [TypeError('t')])])
finally:
    print('finally')
'''
if sys.version_info >= (3, 11):
    exec(compile(SOURCE, '<groups>', 'exec'))
else:
    try:
        compile(SOURCE, '<groups>', 'exec')
    except SyntaxError as e:
        print(e.msg, e.lineno, e.text)
    validate(None)
