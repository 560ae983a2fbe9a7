import io
import tokenize

for source in ('f"a{b}c"', 'f"{x!r:>{width}} {{literal}}"', "f'''{\na}\n{b=}'''", 'rf"\\d{x}" f"" F"y"', 'f"{d[\'k\']:%H:%M}"', 'f"{(lambda: 1)()}" "plain" f"{1}"', 'f"\\N{DIGIT ONE}{x}"', 'f"{ {1: 2}[1] }"'):
    print(source)
    for token in tokenize.generate_tokens(io.StringIO(source + '\n').readline):
        print('   ', tokenize.tok_name[token.type], repr(token.string), token.start, token.end, repr(token.line))
