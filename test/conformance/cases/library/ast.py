import ast
print(ast.dump(ast.parse('x = 1 + y')), ast.literal_eval("{'a': [1, (2, 3)], 'b': None}"), ast.unparse(ast.parse('if a:  b=1')))
try:
    ast.literal_eval('f()')
except Exception as error:
    print(type(error).__name__, error)
print([type(n).__name__ for n in ast.walk(ast.parse('a + 1'))], ast.dump(ast.parse('f(x)', mode='eval'), indent=1))
