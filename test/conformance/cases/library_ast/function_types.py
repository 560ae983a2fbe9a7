import ast

for text in ('(int, str) -> int', '() -> None', '(*int, **str) -> x', '(a, *b) -> List[int]', '(a, *b, **c) -> (d if e else f)', '(**k) -> "text"', '() -> a\n\n',
             'int -> c', '(a) -> b c', '(a,) -> b', '(*a, b) -> c', '(a b) -> c', '(a) -> ', '(**a, *b) -> c', '(a -> b', ''):
    try:
        tree = ast.parse(text, mode='func_type')
        print(repr(text), ast.dump(tree), ast.unparse(tree))
    except SyntaxError as error:
        print(repr(text), type(error).__name__, error.msg, error.lineno, error.offset, error.end_offset)
for arguments in (('() -> int', 'f', 'func_type'), (ast.parse('() -> int', mode='func_type'), 'f', 'func_type')):
    try:
        compile(*arguments)
    except ValueError as error:
        print(error)
