A = type('A', (object,), {'x': 1, 'm': lambda self: self.x})
B = type('B', (A,), {})
print(A().m(), B.__name__, B().x, type(A), A.__module__)
