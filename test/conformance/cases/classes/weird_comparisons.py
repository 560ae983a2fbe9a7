class A:
    def __eq__(self, o): return 'equal'
    def __lt__(self, o): return []
print(A() == 1, A() != 1, A() < 1, A() > A(), [A()] == [1], sorted([A(), A()]) != [])
