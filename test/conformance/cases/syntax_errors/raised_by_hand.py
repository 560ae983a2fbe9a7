raise SyntaxError('custom', ('file.py', 3, 5, 'some text here', 3, 9))
