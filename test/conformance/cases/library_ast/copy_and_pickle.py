import ast
import copy
import pickle

tree = ast.parse('def f(a, b=1):\n    return a + [b]\n')
deep = copy.deepcopy(tree)
print(deep is tree, ast.dump(deep, include_attributes=True) == ast.dump(tree, include_attributes=True))
shallow = copy.copy(tree)
print(shallow is tree, shallow.body is tree.body)
deep.body[0].name = 'g'
print(tree.body[0].name, deep.body[0].name)
for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    back = pickle.loads(pickle.dumps(tree, protocol))
    print(protocol, ast.dump(back) == ast.dump(tree), back.body[0].lineno)
node = ast.Name('x', ast.Load())
node.lineno = 7
print([part if not isinstance(part, type) else part.__name__ for part in ast.Constant(5).__reduce__()])
cls, arguments, state = node.__reduce__()
print(cls, len(arguments), sorted(state))
print(ast.Load().__reduce__()[:2], ast.AST().__reduce__())
names = {}
exec(compile(pickle.loads(pickle.dumps(tree)), 'f', 'exec'), names)
print(names['f']([1]))
