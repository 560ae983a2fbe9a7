class S:
    def __getitem__(self, i):
        if i > 3: raise IndexError
        return i * 10
print(list(S()), 20 in S(), [x for x in S()], max(S()))
