import warnings
from codeop import compile_command

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    compile_command('0 is 0')
print([(w.category.__name__, str(w.message), w.lineno, w.filename) for w in caught])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(compile_command("x = '\\e'\n") is not None)
print([(w.category.__name__, str(w.message)) for w in caught])

with warnings.catch_warnings():
    warnings.simplefilter('error')
    try:
        compile_command('1 is 1')
    except SyntaxError as e:
        print(type(e).__name__, e.msg)
    print(compile_command('(1 is 1'))
