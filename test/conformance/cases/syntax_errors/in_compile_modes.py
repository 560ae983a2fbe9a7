for mode in ('exec', 'eval', 'single'):
    for text in ('x = 1', '1 + 1', 'x = 1; y = 2', 'if 1:', 'x = 1\ny = 2', ''):
        try:
            compile(text, '<t>', mode)
            print(mode, repr(text), 'ok')
        except SyntaxError as e:
            print(mode, repr(text), type(e).__name__, e.msg, e.lineno, e.offset)
