import token

for name in ('EXCLAMATION', 'AWAIT', 'ASYNC', 'FSTRING_START', 'FSTRING_MIDDLE', 'FSTRING_END', 'ERRORTOKEN', 'ENCODING', 'SOFT_KEYWORD'):
    print(name, getattr(token, name, 'not there'))
try:
    token.BACKQUOTE
except AttributeError as e:
    print(e)
