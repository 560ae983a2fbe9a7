# Functions without a text signature begin their documentation with the ways to call them; help() shows those.
import builtins
import contextlib
import functools
import inspect
import io


def heads(function):
    documentation = function.__doc__ or ''
    calls, _, _ = documentation.partition('\n\n')
    return [line for line in calls.splitlines() if line.startswith(function.__name__ + '(')]


for name in ('max', 'min', 'iter', 'next', 'getattr', 'dir', 'vars', '__build_class__', 'len', 'sorted', 'repr'):
    function = getattr(builtins, name)
    print(name, function.__text_signature__, heads(function) if function.__text_signature__ is None else '')

wrapped = functools.wraps(max)(lambda *args: max(*args))
print(wrapped.__name__, wrapped.__doc__.startswith('max('), wrapped(3, 5))

for function in (max, next, min):
    try:
        print(inspect.signature(function))
    except ValueError as error:
        print(error)
    shown = io.StringIO()
    with contextlib.redirect_stdout(shown):
        help(function)
    print([line for line in shown.getvalue().splitlines() if function.__name__ in line and '(' in line and 'with' not in line][:3])
