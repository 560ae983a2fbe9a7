import ast

print(ast.dump(ast.parse('x = (1,\n     "two")'), include_attributes=True))
print(ast.dump(ast.parse('é = ü.y'), include_attributes=True))
node = ast.Name('x', ast.Load())
print(ast.dump(node, include_attributes=True))
node.lineno = 3
print(ast.dump(node, include_attributes=True))
node.end_lineno = None
node.col_offset = 'odd'
print(ast.dump(node, include_attributes=True))
del node.ctx
print(ast.dump(node), ast.dump(node, annotate_fields=False))
node.id = None
print(ast.dump(node))
node.id = ['a', {'b': 1}, (2, 3)]
print(ast.dump(node))
print(ast.dump(ast.Constant(None)), ast.dump(ast.Constant(value=1, kind='u')))
print(ast.dump(ast.Return()), ast.dump(ast.Return(None)), ast.dump(ast.Slice(None, ast.Constant(1), None), False))
print(ast.dump(ast.Dict([], [])), ast.dump(ast.Dict([None], [ast.Name('d', ast.Load())]), False))
