import ast


class Cleaner(ast.NodeTransformer):
    def visit_Expr(self, node):
        match node.value:
            case ast.Call(func=ast.Name(id='print')):
                return None
            case ast.Constant(value=str()):
                return None
        return node

    def visit_Assert(self, node):
        return ast.If(ast.UnaryOp(ast.Not(), node.test), [ast.Raise(ast.Name('AssertionError', ast.Load()), None)], [])

    def visit_Assign(self, node):
        if isinstance(node.targets[0], ast.Tuple) and isinstance(node.value, ast.Tuple):
            return [ast.Assign([t], v, lineno=node.lineno) for t, v in zip(node.targets[0].elts, node.value.elts)]
        return node

    def visit_Return(self, node):
        if node.value is None:
            return ast.Pass()
        self.generic_visit(node)
        return node

    def visit_FunctionDef(self, node):
        self.generic_visit(node)
        node.decorator_list.clear()
        if not node.body:
            node.body.append(ast.Pass())
        return node


tree = ast.parse('''
"""Module."""
@decorator
def f(a):
    """Doc."""
    print('start')
    x, y = a, 1
    assert x > y
    return
def g():
    print('only this')
p, q = 1, 2
print(p)
''')
tree = ast.fix_missing_locations(Cleaner().visit(tree))
print(ast.unparse(tree))
names = {}
exec(compile(tree, 'clean', 'exec'), names)
print(names['p'], names['q'], names['f'](5), names['g']())
try:
    names['f'](0)
except AssertionError as error:
    print('AssertionError', error)


class Dropper(ast.NodeTransformer):
    def visit_Constant(self, node):
        return None


lost = Dropper().visit(ast.parse('x = 1; y = [1, z, 2]'))
print(hasattr(lost.body[0], 'value'), ast.dump(lost))
