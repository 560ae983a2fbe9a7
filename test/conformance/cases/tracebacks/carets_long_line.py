result = [value * 2 for value in [1, 2, 3]] + [other for other in (4, 5, 6)] + [undefined_variable_here]
