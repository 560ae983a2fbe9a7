for text in ('1 +', '', 'x = 1', 'a b', '(1', "'abc", '1 2', 'def f(): pass', '  1', 'f(', ')'):
    try:
        print(eval(text))
    except SyntaxError as e:
        print(repr(text), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
