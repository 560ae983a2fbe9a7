from codeop import compile_command

for symbol in ('single', 'exec', 'eval'):
    for text in ('', '1 + 1', 'x = 1', '(1 +', 'if 1:\n  pass', 'a = 1\nb = 2\n', '#c'):
        try:
            code = compile_command(text, '<there>', symbol)
        except (SyntaxError, ValueError) as e:
            print(symbol, repr(text), type(e).__name__, e.args[0])
        else:
            print(symbol, repr(text), None if code is None else (code.co_filename, code.co_names))
try:
    compile_command('1', symbol='other')
except ValueError as e:
    print(e)
