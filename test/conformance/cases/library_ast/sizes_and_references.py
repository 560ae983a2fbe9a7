import ast
import gc
import sys
import weakref

tree = ast.parse('a = b')
print(sys.getsizeof(tree), sys.getsizeof(ast.AST()), sys.getsizeof(tree.body[0].value), ast.AST.__basicsize__, ast.Name.__basicsize__)
name = tree.body[0].value
print(sys.getrefcount(name), sys.getrefcount(tree.body), gc.is_tracked(name))
ref = weakref.ref(name, lambda r: print('name is gone'))
del name
tree.body[0].value = ast.Constant(1)
print(ref())
try:
    weakref.ref(ast.AST())
except TypeError as error:
    print(error)
node = ast.Pass()
node.me = node
ref = weakref.ref(node)
del node
print(ref() is not None, gc.collect() > 0, ref())
before = sys.getrefcount(ast.Load)
nodes = [ast.Load() for i in range(5)]
print(sys.getrefcount(ast.Load) - before, ast.parse('x').body[0].value.ctx is ast.parse('y').body[0].value.ctx)
first, second = ast.parse('name; name').body
print(first.value.id is second.value.id, first.value.id is 'name' if False else sys.intern('name') is first.value.id)
print(ast.parse('f(); g()').body[0].value.args is ast.parse('f()').body[0].value.args)
