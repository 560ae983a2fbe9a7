import ast
import re
import warnings

warnings.simplefilter('ignore')
at = dict(lineno=1, col_offset=0)


def attempt(node, mode='exec'):
    try:
        compile(node, 'f', mode)
        print('fine')
    except Exception as error:
        print(type(error).__name__, re.sub('0x[0-9a-f]+', 'ADDR', str(error)))


def name(text, ctx=ast.Load()):
    return ast.Name(text, ctx, **at)


def module(*body):
    attempt(ast.Module(list(body), []))


one = ast.Constant(1, **at)
attempt(ast.parse('1'), 'eval')
attempt(ast.parse('1', mode='eval'))
attempt(one, 'eval')
attempt(ast.Module([3], []))
attempt(ast.Module([ast.Pass()], []))
attempt(ast.Module((), []))
attempt(ast.Module([None], []))
attempt(ast.Expression(ast.Name('x', ast.Load())), 'eval')
attempt(ast.Expression(name('x', ast.Store())), 'eval')
attempt(ast.Expression(name('True')), 'eval')
attempt(ast.Expression(ast.Name(3, ast.Load(), **at)), 'eval')
attempt(ast.Expression(ast.Constant([1], **at)), 'eval')
attempt(ast.Expression(ast.Constant((1, {2}), **at)), 'eval')
attempt(ast.Expression(ast.BinOp(one, ast.And(), one, **at)), 'eval')
attempt(ast.Expression(ast.BinOp(one, None, one, **at)), 'eval')
attempt(ast.Expression(ast.BoolOp(ast.And(), [one], **at)), 'eval')
attempt(ast.Expression(ast.Compare(one, [ast.Lt()], [], **at)), 'eval')
attempt(ast.Expression(ast.Dict([one], [], **at)), 'eval')
attempt(ast.Expression(ast.ListComp(one, [], **at)), 'eval')
attempt(ast.Expression(ast.Pass(**at)), 'eval')
module(ast.Assign([], one, **at))
module(ast.Assign([name('x')], one, **at))
module(ast.Assign([one], one, **at))
module(ast.Delete([], **at))
module(ast.If(one, [], [], **at))
module(ast.Expr(None, **at))
module(ast.Raise(None, one, **at))
module(ast.Try([ast.Pass(**at)], [], [], [], **at))
module(ast.ImportFrom('x', [], 0, **at))
module(ast.ImportFrom('x', [ast.alias('y', None, **at)], -1, **at))
module(ast.Return(one, **at))
module(ast.Break(**at))
module(ast.Pass(lineno='1', col_offset=0))
module(ast.Expr(ast.Call(name('x'), [], None, **at), **at))
module(ast.Expr(ast.Call(name('x'), [None], [], **at), **at))
for arguments in (('1', 'f', 'wrong'), ('1', 'f', 'exec', 1), ('1', 'f', 'exec', 0, False, 3), (3, 'f', 'exec'), ('1', 'f', 'func_type'), ('1', 'f', 'wrong', ast.PyCF_ONLY_AST)):
    attempt_error = None
    try:
        compile(*arguments)
    except Exception as error:
        print(type(error).__name__, error)
