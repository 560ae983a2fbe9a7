from codeop import compile_command

for text in ('', '\n', '# only a comment', 'x = 1', 'x = 1\n', 'if x:', 'if x:\n    y = 1', 'if x:\n    y = 1\n', 'def f():', 'def f(): pass',
             'def f(): pass\n', '(1,', '[1, 2', '{', '"""abc', "'abc", 'x = \\', 'a b', '1 +', 'for x in', 'try:\n    pass', 'class A:\n  x = 1\n',
             '@dec', 'x = )', 'while 1:\n  pass\nelse:', 'lambda: 1', 'return 1', '  x = 1', 'if 1: pass\nelse: pass\n', 'x = 1; y = 2', 'a = 1\nb = 2'):
    try:
        code = compile_command(text)
    except SyntaxError as e:
        print(repr(text), type(e).__name__, e)
    else:
        print(repr(text), 'incomplete' if code is None else 'whole ' + code.co_name)
