import io
import tokenize

for source in ('(1,\n 2', 'x = """never\nclosed', "'open", 'if a:\n    b\n  c\n', 'if a:\n\tb\n        c\n', 'a $ b ? c', '0777 1__0 0b12 1a', ')', '(]', 'a \\ b', 'f"{x', '\x00', 'x €', 'a \\'):
    print(repr(source))
    try:
        for token in tokenize.generate_tokens(io.StringIO(source).readline):
            print('   ', tokenize.tok_name[token.type], repr(token.string), token.start, token.end)
    except (tokenize.TokenError, SyntaxError) as error:
        print('   ', type(error).__name__, error.args)
