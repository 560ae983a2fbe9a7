import ast
import warnings

warnings.simplefilter('ignore')


def attempt(node):
    try:
        print(type(node).__name__, repr(ast.unparse(node)))
    except Exception as error:
        print(type(node).__name__, type(error).__name__, error)


x, y = ast.Name('x', ast.Load()), ast.Name('y', ast.Load())
for node in (x, ast.BinOp(ast.BinOp(x, ast.Add(), y), ast.Mult(), y), ast.Expr(ast.Call(x, [y], [ast.keyword('k', y)])), ast.Set([]), ast.Set([x]), ast.Constant(3.0), ast.Constant((1, 'a')),
             ast.Constant((1,)), ast.Constant(()), ast.Constant(float('nan')), ast.Constant(frozenset([1])), ast.Constant(b'x'), ast.Assign([ast.Name('z', ast.Store())], x),
             ast.Assign([ast.Name('z', ast.Store())], x, lineno=1), ast.Delete([x, y]), ast.Import([ast.alias('a'), ast.alias('b', 'c')]), ast.arguments([], [ast.arg('a')], None, [], [], None, []),
             ast.Return(), ast.Pass(), ast.Raise(None, x), ast.Yield(), ast.YieldFrom(None), ast.Await(x), ast.Starred(x), ast.Slice(x, None, y), ast.keyword(None, x), ast.alias('os', None),
             ast.withitem(x, y), ast.comprehension(x, y, [x], 0), ast.Global(['a', 'b']), ast.If(x, [ast.Pass()], []), ast.While(x, [], []), ast.Module([], []), ast.Expression(x), ast.Interactive([ast.Pass(), ast.Expr(x)]),
             ast.MatchAs(), ast.MatchStar('r'), ast.MatchOr([ast.MatchAs(None, 'a'), ast.MatchSingleton(None)]), ast.Add(), ast.Load(), ast.JoinedStr([x]), ast.JoinedStr([ast.Constant(1)]), ast.FormattedValue(x, -1, None)):
    attempt(node)
attempt([ast.Expr(x), ast.Expr(y)])
attempt([ast.Pass(), [ast.Break(), ast.Continue()]])
attempt(ast.For(x, y, [ast.Pass()], []))
attempt(ast.For(x, y, [ast.Pass()], [], type_comment='int', lineno=1))
attempt(ast.FunctionDef('f', ast.arguments([], [], None, [], [], None, []), [ast.Pass()], [x], lineno=1))
attempt(ast.ClassDef('C', [], [], [ast.Expr(ast.Constant('doc'))], []))
attempt(ast.Module([ast.Assign([x], y, lineno=1)], [ast.TypeIgnore(1, '[attr]')]))
