import ast
import warnings


def attempt(make):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        try:
            node = make()
            print(type(node).__name__, sorted((k, v if not isinstance(v, ast.AST) else type(v).__name__) for k, v in vars(node).items()))
        except Exception as error:
            print(type(error).__name__, error)
    for warning in caught:
        print('   ', warning.category.__name__, warning.message)


attempt(lambda: ast.Name())
attempt(lambda: ast.Name('x'))
attempt(lambda: ast.Name('x', ast.Load(), 3))
attempt(lambda: ast.Name('x', id='y'))
attempt(lambda: ast.Name(id='x', lineno=1))
attempt(lambda: ast.Name(id='x', colour='red'))
attempt(lambda: ast.Constant())
attempt(lambda: ast.Constant(1, 'u'))
attempt(lambda: ast.Pass(1))
attempt(lambda: ast.Pass(lineno=3, col_offset=4))
attempt(lambda: ast.FunctionDef('f'))
attempt(lambda: ast.arguments())
attempt(lambda: ast.Call(func=3))
attempt(lambda: ast.Module())
attempt(lambda: ast.Return())
attempt(lambda: ast.AST(1))
attempt(lambda: ast.AST(a=1))
attempt(lambda: ast.Load(1))
attempt(lambda: ast.Dict(keys=[1]))


class Pair(ast.AST):
    _fields = ('first', 'second')


attempt(lambda: Pair(1, 2))
attempt(lambda: Pair(1))
attempt(lambda: Pair(1, 2, 3))
attempt(lambda: Pair(first=1, first_=2))
node = ast.Name('x', ast.Load())
node.anything = [1]
del node.id
print(vars(node).keys(), hasattr(node, 'id'))
try:
    node.id
except AttributeError as error:
    print(error)
