import ast

print(eval(compile(ast.Expression(ast.BinOp(ast.Constant(20, lineno=1, col_offset=0), ast.Add(), ast.Constant(22, lineno=1, col_offset=0), lineno=1, col_offset=0)), 'f', 'eval')))

function = ast.FunctionDef(
    name='double',
    args=ast.arguments(posonlyargs=[], args=[ast.arg('n', None)], vararg=None, kwonlyargs=[], kw_defaults=[], kwarg=None, defaults=[ast.Constant(5)]),
    body=[ast.Expr(ast.Constant('Twice.')), ast.Return(ast.BinOp(ast.Name('n', ast.Load()), ast.Mult(), ast.Constant(2)))],
    decorator_list=[],
    type_params=[],
)
module = ast.fix_missing_locations(ast.Module([function], []))
names = {}
exec(compile(module, 'made.py', 'exec'), names)
double = names['double']
print(double(4), double(), double('ab'), double.__doc__, double.__code__.co_filename, double.__code__.co_firstlineno)

loop = ast.parse('for i in range(3): total.append(i)').body[0]
loop.iter.args = [ast.Constant(2), ast.Constant(6)]
loop.body.append(ast.If(ast.Compare(ast.Name('i', ast.Load()), [ast.Gt()], [ast.Constant(4)]), [ast.Break()], []))
total = []
exec(compile(ast.fix_missing_locations(ast.Module([loop], [])), 'loop', 'exec'))
print(total)
exec(compile(ast.Interactive(ast.parse('1 + 1; "shown"').body), 'i', 'single'))
tree = ast.parse('x = 3\ny = x +\\\n  "a"')
try:
    exec(compile(tree, 'bad.py', 'exec'))
except TypeError as error:
    print(error, error.__traceback__.tb_next.tb_lineno)
print(compile(ast.parse('1 + 2', mode='eval'), 'f', 'eval').co_consts)
same = ast.parse('x')
print(compile(same, 'f', 'exec', ast.PyCF_ONLY_AST) is same)
debug = ast.parse('assert False, "never"\nprint(__debug__)')
exec(compile(debug, 'f', 'exec', optimize=1))
