class Stack:
    def __init__(self): self._items = []
    def push(self, x): self._items.append(x); return self
    def pop(self):
        if not self._items:
            raise IndexError('pop from empty stack')
        return self._items.pop()
    def peek(self): return self._items[-1] if self._items else None
    def __bool__(self): return bool(self._items)
    def __len__(self): return len(self._items)

def balanced(text):
    pairs = {')': '(', ']': '[', '}': '{'}
    stack = Stack()
    for i, c in enumerate(text):
        if c in pairs.values():
            stack.push((c, i))
        elif c in pairs:
            if not stack or stack.pop()[0] != pairs[c]:
                return f'mismatch at {i}'
    return 'balanced' if not stack else f'unclosed {stack.peek()[0]} at {stack.peek()[1]}'

for text in ('()', '([{}])', '(]', '((', '', 'a(b[c]d)e}', '{[()()]}'):
    print(f'{text!r:12} {balanced(text)}')

def rpn(expression):
    stack = Stack()
    ops = {'+': lambda a, b: a + b, '-': lambda a, b: a - b, '*': lambda a, b: a * b, '/': lambda a, b: a / b}
    for token in expression.split():
        if token in ops:
            b, a = stack.pop(), stack.pop()
            stack.push(ops[token](a, b))
        else:
            stack.push(float(token))
    return stack.pop()

print(rpn('3 4 + 2 *'), rpn('5 1 2 + 4 * + 3 -'))
rpn('1 +')
