import __future__
from codeop import CommandCompiler, Compile

compiler = CommandCompiler()
before = compiler.compiler.flags
code = compiler('from __future__ import annotations\n')
print(hex(before), hex(compiler.compiler.flags), hex(code.co_flags & __future__.annotations.compiler_flag))
code = compiler('x: int = 1\n')
print(bool(code.co_flags & __future__.annotations.compiler_flag))
space = {}
exec(compiler('def f(a: undefined): pass\n\n'), space)
print(space['f'].__annotations__)

other = Compile()
print(other('1 + 1', '<x>', 'eval').co_filename, eval(other('6 * 7', '<x>', 'eval')))
try:
    other('x = (', '<x>', 'exec')
except SyntaxError as e:
    print(type(e).__name__, e.msg)
