import re
import sys

TOKEN = re.compile(r'''
    \s*(?:
        (?P<num>\d+(?:\.\d*)?(?:[eE][-+]?\d+)?)
      | (?P<name>[A-Za-z_]\w*)
      | (?P<op>\*\*|//|<<|>>|[-+*/%()=,])
      | (?P<bad>\S)
    )''', re.VERBOSE)

class CalcError(Exception):
    def __init__(self, message, column=None):
        super().__init__(message, column)
        self.column = column
    def __str__(self):
        return f'{self.args[0]} (at {self.column})' if self.column is not None else self.args[0]

def tokens(text):
    for m in TOKEN.finditer(text):
        kind = m.lastgroup
        if kind is None: continue
        if kind == 'bad':
            raise CalcError(f'unexpected {m[kind]!r}', m.start(kind))
        yield kind, m[kind], m.start(kind)
    yield 'end', '', len(text)

LEVELS = {'+': (1, 2), '-': (1, 2), '*': (3, 4), '/': (3, 4), '//': (3, 4), '%': (3, 4), '**': (8, 7)}

class Parser:
    def __init__(self, text, env):
        self.stream = tokens(text)
        self.env = env
        self.advance()
    def advance(self):
        self.kind, self.text, self.at = next(self.stream)
    def expect(self, text):
        if self.text != text:
            raise CalcError(f'expected {text!r}, found {self.text or "end"!r}', self.at)
        self.advance()
    def atom(self):
        kind, text, at = self.kind, self.text, self.at
        self.advance()
        match kind, text:
            case 'num', _:
                return float(text) if set(text) & set('.eE') else int(text)
            case 'name', _ if self.text == '(':
                self.advance()
                args = []
                while self.text != ')':
                    args.append(self.expr())
                    if self.text == ',': self.advance()
                self.expect(')')
                return self.env[text](*args)
            case 'name', _:
                try:
                    return self.env[text]
                except KeyError as e:
                    raise CalcError(f'unknown name {text}', at) from e
            case 'op', '-':
                return -self.expr(6)
            case 'op', '(':
                value = self.expr()
                self.expect(')')
                return value
        raise CalcError(f'unexpected {text or "end"!r}', at)
    def expr(self, level=0):
        left = self.atom()
        while self.text in LEVELS and LEVELS[self.text][0] >= level:
            op, right_level = self.text, LEVELS[self.text][1]
            self.advance()
            right = self.expr(right_level)
            left = eval(f'left {op} right')
        return left

env = {'pi': 3.14159, 'max': max, 'sqrt': lambda x: x ** 0.5, 'x': 7}
for line in ['1+2*3', '-2**2', '2**3**2', '(1+2)*(3-4)/5', '7//2%2', 'max(1, x, 3)', 'sqrt(-4)', '1/0', 'y+1', '2 $ 3', '(1', 'max()', '1 2', '1e400', '10**-3', '0x10', 'sqrt(1,2)', '', '5(3)']:
    try:
        print(f'{line:16} = {Parser(line, env).expr()!r}')
    except CalcError as e:
        print(f'{line:16} ! {e}; args {e.args}; cause {e.__cause__!r}')
    except Exception as e:
        print(f'{line:16} # {type(e).__name__}: {e}')
Parser('1 + (2 * nothing)', env).expr()
