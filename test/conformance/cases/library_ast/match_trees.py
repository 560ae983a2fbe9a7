import ast

SOURCE = '''
match command.split():
    case []: pass
    case ["go", ("north" | "south") as direction]: pass
    case ["say", *words] if words: print(words)
    case {"x": 0, "y": y, **rest}: pass
    case Point(x=0, y=0) | Point(1, y=None): pass
    case -1 | 2.5 | 1+2j | "a" "b" | b"c": pass
    case ns.CONST: pass
    case True | None: pass
    case [[a, b], (c,), *_]: pass
    case str() | int(): pass
    case _: pass
'''
tree = ast.parse(SOURCE)
for case in tree.body[0].cases:
    print(ast.dump(case.pattern), '|', ast.unparse(case).splitlines()[0])
print(ast.dump(tree.body[0].cases[1].pattern, include_attributes=True))
text = ast.unparse(tree)
print(text)
print(ast.dump(ast.parse(text)) == ast.dump(tree))


class Captures(ast.NodeVisitor):
    def __init__(self):
        self.names = []

    def visit_MatchAs(self, node):
        self.generic_visit(node)
        if node.name:
            self.names.append(node.name)

    def visit_MatchStar(self, node):
        self.names.append(f'*{node.name}')

    def visit_MatchMapping(self, node):
        self.generic_visit(node)
        self.names.append(f'**{node.rest}')


captures = Captures()
captures.visit(tree)
print(captures.names)
for text in ('match x:\n case a | b: pass', 'match x:\n case {**r, "k": 1}: pass', 'match x:\n case a: pass\n case b: pass'):
    try:
        compile(ast.parse(text), 'f', 'exec')
        print('fine')
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset)
