print([hash(b) for b in (b'', b'a', b'abc', b'abcdefgh', bytes(20))], hash('abc') == hash(b'abc'))
