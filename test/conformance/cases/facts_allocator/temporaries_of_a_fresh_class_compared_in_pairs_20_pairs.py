class P: pass
print([int(id(P()) == id(P())) for _ in range(20)])
class Q:
    def __init__(self): self.x = 1
print([int(id(Q()) == id(Q())) for _ in range(20)])
