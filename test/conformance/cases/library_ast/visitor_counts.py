import ast
from collections import Counter


class Survey(ast.NodeVisitor):
    def __init__(self):
        self.functions = []
        self.calls = Counter()
        self.stored = set()
        self.depth = self.deepest = 0

    def visit_FunctionDef(self, node):
        self.functions.append((node.name, len(node.args.args), node.lineno, node.end_lineno))
        self.generic_visit(node)

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_Call(self, node):
        if isinstance(node.func, ast.Name):
            self.calls[node.func.id] += 1
        elif isinstance(node.func, ast.Attribute):
            self.calls['.' + node.func.attr] += 1
        self.generic_visit(node)

    def visit_Name(self, node):
        if isinstance(node.ctx, ast.Store):
            self.stored.add(node.id)

    def generic_visit(self, node):
        self.depth += 1
        self.deepest = max(self.deepest, self.depth)
        super().generic_visit(node)
        self.depth -= 1


source = '''
def load(path, mode="r"):
    with open(path, mode) as f:
        return [line.strip() for line in f]

async def main():
    for i in range(3):
        x = len(load("a" + str(i)))
        print(x, len("b"))
'''
survey = Survey()
print(survey.visit(ast.parse(source)))
print(survey.functions, sorted(survey.calls.items()), sorted(survey.stored), survey.deepest)
print(Counter(type(node).__name__ for node in ast.walk(ast.parse(source))).most_common(5))
print([type(node).__name__ for node in ast.walk(ast.parse('a + f(1)'))])
print([type(node).__name__ for node in ast.iter_child_nodes(ast.parse('if a: b\nelse: c').body[0])])
print([name for name, value in ast.iter_fields(ast.parse('x: int = 1').body[0])])
