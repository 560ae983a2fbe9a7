print(hash(1j), hash(1 + 2j), hash(True), hash(complex(3)) == hash(3))
