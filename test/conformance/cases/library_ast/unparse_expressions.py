import ast

for text in ('(a + b) * c', 'a + (b * c)', 'a - (b - c)', '(a ** b) ** c', 'a ** (b ** c)', '-(a ** b)', '(-a) ** b', 'not (a and b)', '(not a) and b',
             '(a or b) and (c or d)', 'a and b and c or d', '(a < b) < c', 'a < b < c', 'a is not b', 'a not in (b,)', '(a if b else c) if d else e',
             'lambda: 0', 'lambda x, *y, z=1, **k: (x, y)', '(lambda x: x)(1)', '(a, b)', '(a,)', '()', '[*a, b]', '{**a, "b": c}', '{*a}', '{1: (yield)}',
             'a[1, 2]', 'a[1:2, ::3]', 'a[()]', 'a[(b, c)]', 'a[*b]' if False else 'a[b]', '1 .real', '1.5.real', '(1).real', '"a".b', '(a.b)(c)[d]', '(yield a)', 'await_',
             'f(*a, **b)', 'f((x for x in y))', 'f(x for x in y)', 'f((a, b))', '[x for x in (y if z else w)]', '[x for x in y if (a if b else c)]', '(a := b)', 'f(a := 1)',
             "'it''s'", '"it\'s"', "'both \" and \\''", "'new\\nline'", "b'\\x00'", '"\\t\\\\"', "u'u'", '1e400', '-1e400', '1e400j', '1j', '0xff', '...', '~(a | b) & c ^ d', 'a << (b >> c)', 'a @ b % c'):
    try:
        tree = ast.parse(text, mode='eval')
    except SyntaxError as error:
        print(text, 'SyntaxError', error.msg)
        continue
    back = ast.unparse(tree)
    print(text, '->', back, ast.dump(ast.parse(back, mode='eval')) == ast.dump(tree))
