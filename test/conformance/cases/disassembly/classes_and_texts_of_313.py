import sys
if sys.version_info < (3, 13):
    sys.exit()
import dis, io
for v in (b'', 3.5, None, [1]):
    try: dis.dis(v)
    except Exception as e: print(type(e), e)
class C:
    a = 1
    @staticmethod
    def s(): pass
    @classmethod
    def c(cls): return cls
    @property
    def p(self): return 1
    class D:
        def q(self): return 3
dis.dis(C)
o = io.StringIO(); dis.dis("x if y else z", file=o); print(o.getvalue())
big = "\n".join(f"x{i} = y.z{i}(a{i}, {i} + 1.5 * q)" for i in range(40))
dis.dis(compile(big, "big", "exec"))
i = list(dis.get_instructions("a.b(c)"))
for x in i: print(x.opname, x.oparg, x.baseopname, x.cache_offset, x.end_offset, x.jump_target, x.is_jump_target, x.arg, x.argval)
print(dis.code_info(C.s))
import opcode; print(opcode.hasconst, opcode._nb_ops[3])
bc = dis.Bytecode("1+x", first_line=10)
for x in bc: print(x.line_number, x.starts_line, x.positions)
print(bc.dis())
def gen():
    yield
try:
    dis.Bytecode(3)
except TypeError as e: print(e)
try:
    def t():
        [][0]
    t()
except IndexError as e:
    print(dis.Bytecode.from_traceback(e.__traceback__).dis())
    print(e.__traceback__.tb_next.tb_lasti)
print(C.D.q.__code__.co_code, C.D.q.__code__.co_exceptiontable, list(C.D.q.__code__.co_lines()), list(C.D.q.__code__.co_positions()))
