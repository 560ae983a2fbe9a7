print(len({id(object()) for _ in range(100)}), len({id([]) for _ in range(100)}), len({id(float(i)) for i in range(100)}))
