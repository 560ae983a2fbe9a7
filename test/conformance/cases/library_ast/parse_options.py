import ast

print(ast.dump(ast.parse('1; x = 2', mode='single')))
print(ast.dump(ast.parse('a\n', mode='eval')))
print(ast.dump(ast.parse(b'x = "\xc3\xa9"')))
print(ast.dump(ast.parse('# only a comment')), ast.dump(ast.parse('')))
for source, options in (('x =', {}), ('x = 1', {'mode': 'eval'}), ('if x:\npass', {'filename': 'school.py'}), ('x', {'mode': 'other'}), ("print 'a'", {}), ('f(', {}), ('a b', {'filename': 'f.py'}),
                        ('def f():\n\treturn 1\n        return 2', {}), ('"abc', {}), ('return', {}), ('x = 1\n  y = 2', {}), (3, {}), (None, {})):
    try:
        tree = ast.parse(source, **options)
        print('parsed', type(tree).__name__)
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.filename, error.lineno, error.offset, error.end_lineno, error.end_offset, repr(error.text))
    except Exception as error:
        print(type(error).__name__, error)
tree = compile('x = 1 + 2 if __debug__ else 3', 'f', 'exec', ast.PyCF_ONLY_AST)
print(ast.dump(tree))
print(ast.PyCF_ONLY_AST, ast.PyCF_TYPE_COMMENTS, ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
print([ast.dump(node) for node in ast.parse('1_000; 0x1F; 1e3; 1E400; "a" "b"; r"\\n"; b"x" b"y"').body])
