try:
    compile('a = 1\nb = = 2\n', 'file.py', 'exec')
except SyntaxError as e:
    print(e.args)
    print(e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset, e.msg, str(e))
