import ast
import textwrap

SOURCE = textwrap.dedent('''
    import os
    import sys, json as j
    from math import sqrt, pi as PI

    limit = 10

    def area(r, scale=1):
        unused = 3
        return PI * r ** 2

    class Shape:
        sides: int = 0

        def describe(self, *args, **kwargs):
            local = sys.argv
            return f"{self.sides} {local}"

    print(area(limit))
''')


class Names(ast.NodeVisitor):
    def __init__(self):
        self.defined, self.used, self.where = {}, set(), ['module']

    def define(self, name, node):
        self.defined.setdefault(name, f'{".".join(self.where)}:{node.lineno}')

    def visit_Import(self, node):
        for alias in node.names:
            self.define(alias.asname or alias.name, alias)

    visit_ImportFrom = visit_Import

    def visit_Name(self, node):
        if isinstance(node.ctx, ast.Load):
            self.used.add(node.id)
        else:
            self.define(node.id, node)

    def visit_arg(self, node):
        self.define(node.arg, node)

    def scope(self, node):
        self.define(node.name, node)
        self.where.append(node.name)
        self.generic_visit(node)
        self.where.pop()

    visit_FunctionDef = visit_ClassDef = scope


names = Names()
names.visit(ast.parse(SOURCE, filename='shapes.py'))
for name, where in sorted(names.defined.items()):
    if name not in names.used:
        print(f'{name} is never used ({where})')
print(sorted(names.used))
