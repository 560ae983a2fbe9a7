print([].append(1) is None, print() is None, {}.get(1) is None)
