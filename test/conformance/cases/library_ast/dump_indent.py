import ast

tree = ast.parse('''
def area(width, height=1, *, unit="cm"):
    """The area."""
    if width < 0:
        raise ValueError(f"{width} is negative")
    return [width * height, unit]

print(area(2, height=3))
''')
print(ast.dump(tree, indent=2))
print(ast.dump(tree.body[1], indent='\t'))
print(ast.dump(tree.body[1], indent=0))
print(ast.dump(tree.body[0].args, indent=4, include_attributes=True))
print(ast.dump(tree.body[1], False, True, indent=1))
for wrong in (3, 'text', [tree], None):
    try:
        ast.dump(wrong)
    except TypeError as error:
        print('TypeError', error)
