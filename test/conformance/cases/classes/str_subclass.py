class S(str):
    def shout(self): return self.upper() + '!'
s = S('abc')
print(s.shout(), s + 'd', type(s + 'd').__name__, s[0], {s: 1}['abc'], len(s))
