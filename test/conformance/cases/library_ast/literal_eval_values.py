import ast

for text in ('1', '-1', '+1', '1.5e3', '1+2j', '-1-2j', '3j', "'text'", "b'bytes'", "'a' 'b'", 'None', 'True', '...', '[1, [2, 3]]', '(1,)', '()', '{1, 2}',
             "{'a': [1, (2, 3)], 'b': None}", 'set()', '{}', '   1', '\t2', '[\n1,\n2]', '0x1f', '1_000', '"""long"""', r"'\n\x41'", '(((1)))'):
    value = ast.literal_eval(text)
    print(repr(text), type(value).__name__, repr(value))
print(ast.literal_eval(ast.parse('[1, 2]', mode='eval')))
print(ast.literal_eval(ast.Tuple([ast.Constant(1), ast.Constant('a')], ast.Load())))
data = {'name': 'Ada', 'marks': [1, 2.5, (3, 4)], 'ok': True, 'none': None}
print(ast.literal_eval(repr(data)) == data)
print(ast.literal_eval("['spam'] "), [type(x) for x in ast.literal_eval("[1, 1.0, 1j, '1', b'1', True]")])
