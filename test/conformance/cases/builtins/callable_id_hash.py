print(callable(print), callable(5), callable(int), id(1) == id(1), hash('a') == hash('a'), hash(1) == hash(1.0))
