"""Recursive descent calculator with variables and good error messages."""
import re
from typing import NamedTuple
import operator as op

class Token(NamedTuple):
    kind: str
    text: str
    pos: int = -1

    def __str__(self):
        return f'{self.kind}({self.text!r})@{self.pos}'

SPEC = [('NUM', r'\d+(?:\.\d*)?(?:[eE][+-]?\d+)?'), ('NAME', r'[^\W\d]\w*'), ('OP', r'\*\*|//|[-+*/%()=<>!,]=?'), ('WS', r'\s+'), ('BAD', r'.')]
MASTER = re.compile('|'.join(f'(?P<{n}>{p})' for n, p in SPEC), re.UNICODE)

class ParseError(SyntaxError):
    pass

def tokens(text):
    for m in MASTER.finditer(text):
        if m.lastgroup == 'WS': continue
        if m.lastgroup == 'BAD':
            raise ParseError(f'bad character {m[0]!r}', ('<calc>', 1, m.start() + 1, text))
        yield Token(m.lastgroup, m.group(), m.start())
    yield Token('END', '')

class Parser:
    LEVELS = [{'<': op.lt, '>': op.gt, '==': op.eq}, {'+': op.add, '-': op.sub}, {'*': op.mul, '/': op.truediv, '//': op.floordiv, '%': op.mod}]

    def __init__(self, env): self.env = env
    def run(self, text):
        self.text, self.toks = text, [*tokens(text)]
        self.i = 0
        value = self.assign()
        if self.peek.kind != 'END':
            raise ParseError(f'unexpected {self.peek}', ('<calc>', 1, self.peek.pos + 1, text))
        return value
    @property
    def peek(self): return self.toks[self.i]
    def take(self):
        self.i += 1
        return self.toks[self.i - 1]
    def assign(self):
        if self.peek.kind == 'NAME' and self.toks[self.i + 1].text == '=':
            name = self.take().text
            self.take()
            self.env[name] = value = self.assign()
            return value
        return self.binary(0)
    def binary(self, level):
        if level == len(self.LEVELS): return self.power()
        left = self.binary(level + 1)
        while (f := self.LEVELS[level].get(self.peek.text)):
            self.take()
            left = f(left, self.binary(level + 1))
        return left
    def power(self):
        if self.peek.text in ('-', '+'):
            return (op.neg if self.take().text == '-' else op.pos)(self.power())
        base = self.atom()
        return base ** (self.take() and self.power()) if self.peek.text == '**' else base
    def atom(self):
        match self.take():
            case Token('NUM', t): return float(t) if set('.eE') & set(t) else int(t)
            case Token('NAME', t) if t in self.env: return self.env[t]
            case Token('OP', '('):
                v = self.assign()
                if self.take().text != ')': raise ParseError('expected )')
                return v
            case Token(kind=k, pos=p): raise ParseError(f'no atom at {k}', ('<calc>', 1, p + 1, self.text))

env = {'pi': 3.14159}
p = Parser(env)
for line in ['1 + 2 * 3', 'x = y = 2 ** 3 ** 2', '-x // 7 % 5', '(1 + 2', '2 $ 3', 'z', '1 / 0', '2e3 < 1.', '1 2', 'x == 512', 'é = 4', 'pi * é', '']:
    try:
        print(line, '=', p.run(line))
    except ParseError as e:
        print(line, '!', e, '|', e.msg, e.lineno, e.offset, e.text)
    except ArithmeticError as e:
        print(line, '!', repr(e))
print(env, Token('a', 'b'), repr(Token('a', 'b')), Token._field_defaults)
p.run('3 * (4 + ?)')
