import sys
if sys.version_info < (3, 13):
    sys.exit()
import dis
def f(a):
    b = a + 1
    if a < b:
        return b
dis.dis(f, show_caches=True)
dis.dis(f, show_offsets=True)
dis.dis(f, show_caches=True, show_offsets=True)
dis.dis(f.__code__.co_code)
print(list(dis.get_instructions(f))[2])
print(list(dis.get_instructions(f, show_caches=True))[:4])
print(list(dis.findlinestarts(f.__code__)), dis.findlabels(f.__code__.co_code))
def g(): 
    1/0
try: g()
except Exception as e: dis.distb(e.__traceback__)
b = dis.Bytecode(g); print(b, b.codeobj, b.first_line); print(b.dis())
print(dis.stack_effect(dis.opmap['LOAD_CONST'], 1))
for a in (('POP_TOP', 1), ('LOAD_CONST',), ('FOR_ITER', 3)):
    try: print(dis.stack_effect(dis.opmap[a[0]], *a[1:]))
    except Exception as e: print(repr(e))
print(dis.stack_effect(dis.opmap['SEND'], 1, jump=True), dis.stack_effect(dis.opmap['SEND'], 1, jump=False), dis.stack_effect(dis.opmap['SEND'], 1))
try: dis.dis(5)
except TypeError as e: print(e)
try: dis.stack_effect(1000)
except ValueError as e: print(e)
print(dis.Instruction._fields, dis.Positions._fields, dis.Instruction.__mro__)
print(dis.cmp_op, dis.hascompare, len(dis.opname), dis.opname[3], dis.opname[300:])
dis.show_code("lambda: (x, 1)")
def h(*args, **kw):
    def i(): return args
    return i
dis.dis(h, depth=0)
dis.show_code(h)
print(dis.pretty_flags(0x10000003))
