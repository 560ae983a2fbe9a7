print(() is tuple(), '' is str(), b'' is bytes(), frozenset() is frozenset(), [] is [], range(0) is range(0))
