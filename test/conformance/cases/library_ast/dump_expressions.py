import ast

for text in ('a', '1', '1.5', '2j', '"s"', 'b"x"', 'u"y"', 'None', '...', 'a + b', '-a', 'not a', 'a and b or c', 'a < b <= c', 'f(a, *b, k=1, **d)',
             'a.b', 'a[1]', 'a[1:2]', 'a[::3, 4]', '[1, 2]', '(1,)', '()', '{1}', '{1: 2, **d}', 'lambda x, y=1: x', 'a if b else c',
             '[x for x in y if x]', '{x: 1 for x, z in y}', '(x async for x in y)' if False else '(x for x in y for z in x)', 'f"{a!r:>10} b"', '(a := 1)', '*a, b'):
    tree = ast.parse(text, mode='eval')
    print(text)
    print('   ', ast.dump(tree))
    print('   ', ast.dump(tree.body, annotate_fields=False))
