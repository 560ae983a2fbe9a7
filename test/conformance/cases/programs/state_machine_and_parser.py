class Tokenizer:
    def __init__(self, text): self.text, self.pos = text, 0
    def __iter__(self): return self
    def __next__(self):
        while self.pos < len(self.text) and self.text[self.pos].isspace(): self.pos += 1
        if self.pos >= len(self.text): raise StopIteration
        c = self.text[self.pos]
        if c.isdigit():
            start = self.pos
            while self.pos < len(self.text) and (self.text[self.pos].isdigit() or self.text[self.pos] == '.'): self.pos += 1
            return ('num', float(self.text[start:self.pos]))
        self.pos += 1
        if c in '+-*/()^': return ('op', c)
        raise SyntaxError(f'unexpected {c!r} at {self.pos - 1}')

class Parser:
    def __init__(self, text): self.tokens = list(Tokenizer(text)); self.i = 0
    def peek(self): return self.tokens[self.i][1] if self.i < len(self.tokens) else None
    def take(self):
        if self.i >= len(self.tokens): raise SyntaxError('unexpected end')
        self.i += 1
        return self.tokens[self.i - 1]
    def expr(self):
        v = self.term()
        while self.peek() in ('+', '-'):
            v = v + self.term() if self.take()[1] == '+' else v - self.term()
        return v
    def term(self):
        v = self.factor()
        while self.peek() in ('*', '/'):
            v = v * self.factor() if self.take()[1] == '*' else v / self.factor()
        return v
    def factor(self):
        v = self.atom()
        return v ** self.factor() if self.peek() == '^' and self.take() else v
    def atom(self):
        kind, v = self.take()
        if kind == 'num': return v
        if v == '-': return -self.atom()
        if v == '(':
            inner = self.expr()
            if self.take()[1] != ')': raise SyntaxError('expected )')
            return inner
        raise SyntaxError(f'bad token {v!r}')

for text in ('1 + 2 * 3', '(1 + 2) * 3', '2 ^ 3 ^ 2', '-4 / (1 - 3)', '1 / 0', '2 +', '3 $ 4', '(1', '10 - 4 - 3'):
    try: print(text, '=', Parser(text).expr())
    except (SyntaxError, ZeroDivisionError) as e: print(text, '!', type(e).__name__, e)
