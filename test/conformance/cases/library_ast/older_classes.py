import ast
import warnings

print(isinstance(ast.parse('1').body[0].value, ast.Constant))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    for text in ('1', '1.5', '"a"', 'b"b"', 'True', 'None', '...', 'x'):
        node = ast.parse(text, mode='eval').body
        print(text, [name for name in ('Num', 'Str', 'Bytes', 'NameConstant', 'Ellipsis') if isinstance(node, getattr(ast, name))])
    print(type(ast.Num(3)).__name__, ast.Num(3).n, ast.Str('x').s, ast.Str(s='y').value if False else '', ast.NameConstant(None).value, ast.Ellipsis().value)
    node = ast.Constant(5)
    node.n = 6
    print(node.value, node.s)
print(len(caught) > 0, sorted({str(w.message) for w in caught}))


class Old(ast.NodeVisitor):
    def visit_Num(self, node):
        return ('number', node.value)

    def visit_Str(self, node):
        return ('text', node.value)


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    old = Old()
    for text in ('1', '"a"', 'b"b"', 'None'):
        print(text, old.visit(ast.parse(text, mode='eval').body))
print([str(w.message) for w in caught])
print(ast.Index(ast.Constant(1)).value, type(ast.ExtSlice([ast.Constant(1)])).__name__, ast.Tuple([1], None).dims, issubclass(ast.Param, ast.expr_context), ast.AugLoad.__bases__)
try:
    ast.NoSuchThing
except AttributeError as error:
    print(error)
