import ast

source = '''x = 1 + 2
def greet(name):
    """Say hello."""
    text = f"héllo {name}" + \\
        "!"
    if name: return text; pass
class A:
    def method(self): return (1,
        2)
'''
tree = ast.parse(source)
for node in ast.walk(tree):
    segment = ast.get_source_segment(source, node)
    if segment is not None and not isinstance(node, ast.FormattedValue) and len(segment) < 60:
        print(type(node).__name__, repr(segment))
method = tree.body[2].body[0]
print(repr(ast.get_source_segment(source, method)))
print(repr(ast.get_source_segment(source, method, padded=True)))
print(ast.get_source_segment(source, ast.Pass()), ast.get_source_segment(source, ast.Module([], [])))
crlf = 'a = 1\r\nb = (2,\r\n 3)\r\nc = 4'
print([ast.get_source_segment(crlf, node) for node in ast.parse(crlf).body])
feed = 'x = 1\n\fy = 2\n\tz = 3' if False else 'x = 1\n\fy = 2\n'
print([ast.get_source_segment(feed, node, padded=True) for node in ast.parse(feed).body])
node = ast.parse('a').body[0]
node.end_lineno = None
print(ast.get_source_segment('a', node))
