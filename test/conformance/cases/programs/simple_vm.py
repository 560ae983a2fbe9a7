class VMError(Exception): pass

class VM:
    def __init__(self, program):
        self.code = [line.split() for line in program.strip().splitlines()]
        self.stack, self.vars, self.pc, self.steps = [], {}, 0, 0
    def run(self, limit=200):
        while self.pc < len(self.code):
            self.steps += 1
            if self.steps > limit: raise VMError('step limit')
            op, *args = self.code[self.pc]
            self.pc += 1
            try:
                getattr(self, 'op_' + op)(*args)
            except AttributeError:
                raise VMError(f'unknown op {op}') from None
            except IndexError as e:
                raise VMError(f'stack underflow at {self.pc}') from e
        return self.stack
    def op_push(self, n): self.stack.append(int(n))
    def op_add(self): self.stack.append(self.stack.pop() + self.stack.pop())
    def op_mul(self): self.stack.append(self.stack.pop() * self.stack.pop())
    def op_store(self, name): self.vars[name] = self.stack.pop()
    def op_load(self, name): self.stack.append(self.vars[name])
    def op_dec(self, name): self.vars[name] -= 1
    def op_jnz(self, name, target):
        if self.vars[name]: self.pc = int(target)
    def op_print(self): print('out', self.stack[-1])

factorial = """push 5
store n
push 1
store r
load r
load n
mul
store r
dec n
jnz n 4
load r
print"""
vm = VM(factorial)
print(vm.run(), vm.vars, vm.steps)
for bad in ('add', 'push 1\nfly', 'push 1\nstore x\njnz x 0', 'load q'):
    try: print(VM(bad).run())
    except VMError as e: print('VMError', e, repr(e.__cause__))
    except KeyError as e: print('KeyError', e)
VM('push x').run()
