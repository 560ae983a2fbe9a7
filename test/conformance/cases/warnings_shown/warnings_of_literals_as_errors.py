# Warnings of reading a literal, and the SyntaxError that each is when warnings are errors.
import ast, warnings
def show(src, mode="exec", run=compile):
    for action in ("always", "error"):
        with warnings.catch_warnings(record=True) as w:
            warnings.simplefilter(action)
            try:
                run(src, "<s>", mode)
                print(action, "ok", end=" ")
            except SyntaxError as e:
                print(action, e.msg, e.filename, e.lineno, e.offset, e.end_lineno if hasattr(e, "end_lineno") else "", e.end_offset if hasattr(e, "end_offset") else "", repr(e.text), end=" ")
            except Warning as e:
                print(action, type(e).__name__, e, end=" ")
            print([(i.category.__name__, str(i.message), i.lineno) for i in w])
for src in ["'\\z'", "'''\n\\z'''", "x = 1\ny = ('a'\n   'b\\q')", "b'\\z'", "'\\407'", "b'\\407'", "f'\\z{1}'", "f'{1}\\z'", "f'\\{6}'", "f'''\n\\d {\n1} \\e'''", "'\\e' $", "'\\e' '\\f' + ", "'\u00e9\\z'", "x = '\u00e9' + '\\y'", "0x1for x in y", "1if 2else 3", "def f():\n  '\\z'\n  return '\\q'"]:
    print(ascii(src))
    show(src)
show("'\\z'", "eval")
show("'a\\z'", "single")
for src in ("'\\z'", "f'\\w{1}'"):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for f in (eval, ast.parse, exec):
            try: print(f(src))
            except SyntaxError as e: print(f.__name__, e, e.offset)
            except Warning as e: print(f.__name__, type(e).__name__, e)
