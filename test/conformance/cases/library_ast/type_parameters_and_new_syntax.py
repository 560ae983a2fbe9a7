import ast

SOURCES = ['type A[T] = list[T]', 'def f[T: int, *Ts, **P](x: T) -> T: pass', 'class C[T: (int, str)](Base[T]): pass', 'type B[T = int, *Ts = *tuple[int], **P = [int]] = T',
           'try:\n    pass\nexcept* ValueError as e:\n    pass', 'a[*b]', 'def f(*args: *Ts): pass', 'f"{x!r:{y}}" f"{\'a\'}"', 'f"{f"{1}"}"', 'with (open(a) as b, c): pass',
           'for x in *a, *b: pass', 'return (yield)', 'async def f():\n    return [x async for x in y]', 'print(a := 1)', 'x: (yield) = 1', 'lambda *, a=1, **k: 0', '@(yield)\ndef f(): pass', 'def f(a, /): pass']
for source in SOURCES:
    try:
        tree = ast.parse(source)
    except SyntaxError as error:
        print(repr(source), error.msg, error.lineno, error.offset)
        continue
    print(repr(source))
    print('   ', ast.dump(tree.body[0]))
    print('   ', repr(ast.unparse(tree)))
print(hasattr(ast, 'TypeAlias'), hasattr(ast, 'TryStar'), hasattr(ast, 'type_param'), ast.FunctionDef._fields, ast.ClassDef._fields)
