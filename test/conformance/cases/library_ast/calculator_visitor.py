import ast
import operator


class Calculator(ast.NodeVisitor):
    binary = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv,
              ast.Pow: operator.pow, ast.Mod: operator.mod, ast.FloorDiv: operator.floordiv}
    unary = {ast.UAdd: operator.pos, ast.USub: operator.neg}

    def __init__(self, names=None):
        self.names = names or {}

    def visit_Expression(self, node):
        return self.visit(node.body)

    def visit_BinOp(self, node):
        left, right = self.visit(node.left), self.visit(node.right)
        return self.binary[type(node.op)](left, right)

    def visit_UnaryOp(self, node):
        return self.unary[type(node.op)](self.visit(node.operand))

    def visit_Constant(self, node):
        if not isinstance(node.value, (int, float)):
            raise TypeError(f'no number: {node.value!r}')
        return node.value

    def visit_Name(self, node):
        return self.names[node.id]

    def generic_visit(self, node):
        raise SyntaxError(f'{type(node).__name__} is not allowed')


def calculate(text, **names):
    try:
        return Calculator(names).visit(ast.parse(text, mode='eval'))
    except Exception as error:
        return f'{type(error).__name__}: {error}'


for text in ('1 + 2 * 3', '(1 + 2) * 3', '-2 ** 2', '2 ** -1', '7 // 2 + 7 % 3', '1 / 0', 'x + y', 'x + z',
             'f(1)', "'a' + 'b'", '1 +', '~1', '[1, 2]', '1 < 2'):
    print(text, '=', calculate(text, x=3, y=4))
