import ast


def derive(node, x):
    match node:
        case ast.Constant():
            return ast.Constant(0)
        case ast.Name(id=name):
            return ast.Constant(int(name == x))
        case ast.BinOp(left, ast.Add() | ast.Sub() as op, right):
            return ast.BinOp(derive(left, x), op, derive(right, x))
        case ast.BinOp(left, ast.Mult(), right):
            return ast.BinOp(ast.BinOp(derive(left, x), ast.Mult(), right), ast.Add(), ast.BinOp(left, ast.Mult(), derive(right, x)))
        case ast.BinOp(base, ast.Pow(), ast.Constant(value=int(n))):
            return ast.BinOp(ast.BinOp(ast.Constant(n), ast.Mult(), ast.BinOp(base, ast.Pow(), ast.Constant(n - 1))), ast.Mult(), derive(base, x))
        case ast.UnaryOp(ast.USub() as op, operand):
            return ast.UnaryOp(op, derive(operand, x))
        case _:
            raise NotImplementedError(type(node).__name__)


def simplify(node):
    if isinstance(node, ast.BinOp):
        left, right = simplify(node.left), simplify(node.right)
        match left, node.op, right:
            case ast.Constant(a), ast.Add(), ast.Constant(b): return ast.Constant(a + b)
            case ast.Constant(a), ast.Mult(), ast.Constant(b): return ast.Constant(a * b)
            case (ast.Constant(0), ast.Mult(), _) | (_, ast.Mult(), ast.Constant(0)): return ast.Constant(0)
            case (ast.Constant(0), ast.Add(), other) | (other, ast.Add() | ast.Sub(), ast.Constant(0)): return other
            case (ast.Constant(1), ast.Mult(), other) | (other, ast.Mult() | ast.Pow(), ast.Constant(1)): return other
        return ast.BinOp(left, node.op, right)
    if isinstance(node, ast.UnaryOp):
        return ast.UnaryOp(node.op, simplify(node.operand))
    return node


for text in ('x', '3', 'x + 1', 'x * x', 'x ** 3', '2 * x ** 2 - 5 * x + 7', '-(x + y) * x', 'sin(x)'):
    tree = ast.parse(text, mode='eval').body
    try:
        derived = derive(tree, 'x')
        simple = simplify(derived)
        code = compile(ast.fix_missing_locations(ast.Expression(simple)), '<d>', 'eval')
        print(text, '|', ast.unparse(derived), '|', ast.unparse(simple), '|', eval(code, {'x': 2, 'y': 3}))
    except NotImplementedError as error:
        print(text, 'NotImplementedError', error)
