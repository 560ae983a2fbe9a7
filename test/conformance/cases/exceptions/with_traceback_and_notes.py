e = ValueError('x')
print(e.__traceback__, e.with_traceback(None) is e)
if hasattr(e, 'add_note'):
    e.add_note('n'); print(e.__notes__)
    try: e.add_note(5)
    except TypeError as t: print(t)
