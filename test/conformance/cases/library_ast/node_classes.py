import ast

for cls in (ast.AST, ast.stmt, ast.expr, ast.Name, ast.Constant, ast.Load, ast.arguments, ast.arg, ast.Module, ast.excepthandler, ast.operator, ast.MatchAs):
    print(cls, cls.__name__, cls.__module__, cls.__bases__, cls._fields, cls._attributes, cls.__match_args__)
    print('   ', cls.__doc__ if cls.__doc__ is None or '\n' not in cls.__doc__ else cls.__doc__.splitlines()[0])
print(ast.expr_context.__doc__)
print(ast.pattern.__doc__)
tree = ast.parse('a = b + c * d')
value = tree.body[0].value
print(isinstance(value, ast.BinOp), isinstance(value, ast.expr), isinstance(value, ast.AST), issubclass(ast.Add, ast.operator))
print(value.left.ctx is value.right.left.ctx, value.left.ctx is ast.Load(), type(value.left.ctx) is ast.Load)
print(ast.Name.__mro__)
print(vars(value.left), value.left._fields, value.left.__class__.__name__)
match value:
    case ast.BinOp(ast.Name(id=left), ast.Add(), ast.BinOp(left=ast.Name(other))):
        print('sum of', left, 'and a product with', other)


class Special(ast.Name):
    _fields = ('id', 'ctx', 'note')
    note = None


special = Special('x', ast.Load(), 'hi')
print(ast.dump(special), special.note, isinstance(special, ast.Name), Special._attributes)
special.lineno = special.col_offset = 1
print(eval(compile(ast.Expression(special), 'f', 'eval'), {'x': 'value of x'}))
print(sorted(name for name in dir(ast.Name) if not name.startswith('__')), ast.Return.value, ast.arg.annotation, hasattr(ast.Name, 'id'))
