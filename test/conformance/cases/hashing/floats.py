print([hash(x) for x in (0.0, -0.0, 1.0, 0.5, -0.5, 1e300, float('inf'), float('-inf'), 1.1, 3.14)])
