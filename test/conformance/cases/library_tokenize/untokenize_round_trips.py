import io
import tokenize

SOURCES = ['x = 1\n', 'def f(a,\n      b):\n    # c\n    return a  +  b\n\n\nf(1, 2)  # end\n', 'a = [1,\n\n  2]\n', 's = """two\nlines"""; t = "a" \'b\'\n', 'if x:\n\ty\n\n# done', 'f"{a!r} {{b}}"\n', 'x = a \\\n  + b\n']
for source in SOURCES:
    tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
    back = tokenize.untokenize(tokens)
    print(repr(back), back == source)
    print(repr(tokenize.untokenize([token[:2] for token in tokens])))


def with_decimals(source):
    result = []
    for kind, text, *_ in tokenize.tokenize(io.BytesIO(source.encode()).readline):
        if kind == tokenize.NUMBER and '.' in text:
            result.extend([(tokenize.NAME, 'Decimal'), (tokenize.OP, '('), (tokenize.STRING, repr(text)), (tokenize.OP, ')')])
        else:
            result.append((kind, text))
    return tokenize.untokenize(result).decode()


print(with_decimals('print(+21.3e-5*-.1234/81.7, 3)'))
try:
    tokenize.untokenize([(tokenize.NAME, 'a', (1, 5), (1, 6), ''), (tokenize.NAME, 'b', (1, 2), (1, 3), '')])
except ValueError as error:
    print(error)
