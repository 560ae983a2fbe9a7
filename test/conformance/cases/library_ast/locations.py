import ast

source = 'def f(x):\n    y = x + \\\n        1\n    return y\n'
tree = ast.parse(source)
for node in ast.walk(tree):
    if hasattr(node, 'lineno'):
        print(type(node).__name__, node.lineno, node.col_offset, node.end_lineno, node.end_col_offset)
ast.increment_lineno(tree, 10)
print([(type(n).__name__, n.lineno, n.end_lineno) for n in ast.walk(tree) if isinstance(n, ast.stmt)])
old = tree.body[0].body[1]
new = ast.copy_location(ast.Pass(), old)
print(vars(new), ast.copy_location(new, ast.Load()) is new)
bare = ast.Name('x', ast.Load())
print(vars(ast.copy_location(ast.Pass(), bare)))
expression = ast.BinOp(ast.Name('a', ast.Load(), lineno=5, col_offset=2), ast.Add(), ast.Constant(1))
wrapped = ast.fix_missing_locations(ast.Expr(expression))
for node in ast.walk(wrapped):
    print(type(node).__name__, {name: value for name, value in vars(node).items() if name in node._attributes})
print(ast.dump(ast.increment_lineno(ast.parse('x')), include_attributes=True))
ignore = ast.TypeIgnore(3, '')
ast.increment_lineno(ast.Module([], [ignore]), 4)
print(ignore.lineno)
