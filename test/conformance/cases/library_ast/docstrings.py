import ast

source = '''"""Module doc.

    Indented.
"""
class A:
    "Class doc"
    def f(self):
        """
        Method doc.
            More.
        """
    def g(self):
        x = 1
        "no doc"
    async def h(self):
        f"no {doc}"
def k(): pass
def b(): b"bytes"
def n(): 5
'''
tree = ast.parse(source)
for node in ast.walk(tree):
    if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
        print(type(node).__name__, getattr(node, 'name', None), repr(ast.get_docstring(node)), repr(ast.get_docstring(node, clean=False)))
for wrong in (ast.parse('x').body[0], ast.Lambda(None, None), ast.Expression(None)):
    try:
        ast.get_docstring(wrong)
    except TypeError as error:
        print(error)
print(ast.get_docstring(ast.Module([], [])))
