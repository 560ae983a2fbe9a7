import ast


class Folder(ast.NodeTransformer):
    """Arithmetic on numbers is done before the program runs."""

    def visit_BinOp(self, node):
        self.generic_visit(node)
        if isinstance(node.left, ast.Constant) and isinstance(node.right, ast.Constant):
            value = eval(compile(ast.Expression(node), '<fold>', 'eval'))
            return ast.copy_location(ast.Constant(value), node)
        return node


class Renamer(ast.NodeTransformer):
    def __init__(self, **names):
        self.names = names

    def visit_Name(self, node):
        if node.id in self.names:
            return ast.copy_location(ast.Name(self.names[node.id], node.ctx), node)
        return node

    def visit_arg(self, node):
        node.arg = self.names.get(node.arg, node.arg)
        return node


source = '''
def f(x, y):
    total = x * (2 + 3) - y * 60 * 60
    return total + 2 ** 10 // 3
print(f(1, 2), f(10, 0))
'''
tree = ast.parse(source)
exec(compile(tree, 'before', 'exec'))
tree = Folder().visit(tree)
print(ast.unparse(tree))
tree = Renamer(total='sum_of_all', x='first', f='function').visit(tree)
print(ast.unparse(tree))
exec(compile(tree, 'after', 'exec'))
print(ast.dump(tree.body[-1], include_attributes=True))
