import io
import tokenize

SOURCE = '''# A comment.
def greet(name, *, times=2):
    """Say hello."""

    for i in range(times):  # twice
        print("Hello,", name, i ** 2 // 1.5e1 != 0x1f)

    # at the end
    return name[1:-1] if name else None
@decorator
class A(B): x: int = 5; y = 'it''s' r"\\d" b'x'
if (a :=
        b) and not c: pass
'''
for token in tokenize.generate_tokens(io.StringIO(SOURCE).readline):
    print(tokenize.tok_name[token.type], tokenize.tok_name[token.exact_type], repr(token.string), token.start, token.end, repr(token.line))
