print(1if 1 else 2, 1or 2)
