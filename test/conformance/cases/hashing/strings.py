print([hash(s) for s in ('', 'a', 'b', 'abc', 'hello world', 'x' * 7, 'x' * 8, 'x' * 9, 'é', '€', '\U0001f600')])
