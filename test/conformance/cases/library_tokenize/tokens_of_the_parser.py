# Without the extra tokens the parser's own come out (3.12 and later): operators by kind, no comments, ends of lines without text.
import io
import token
import tokenize

SOURCE = '''# first
def f(a, b=1):  # comment

    """doc"""
    return f"{a!r:>{b}} x" + 0x1f if a <= b else a @ b
x = [1,
  2]; y: int = -3 ** 4 // 5 ; z = x != y
async def g(): await h; print(n := 1, ...)
match x:
    case {'a': [*_]} | None: a <<= ~b >> 1; c -> d; e //= f; g @= h; i **= j
    
# end'''

if hasattr(token, 'FSTRING_START'):
    for extra in (False, True):
        for text in (SOURCE, SOURCE + '\n', '\n', '  \n#a\n', 'if x:\n  if y:\n    pass\nz'):
            print(extra, repr(text[:10]))
            for found in tokenize._generate_tokens_from_c_tokenizer(io.StringIO(text).readline, extra_tokens=extra):
                if found.type == token.ENDMARKER and not extra:
                    break
                print(token.tok_name[found.type], tuple(found[1:]))
