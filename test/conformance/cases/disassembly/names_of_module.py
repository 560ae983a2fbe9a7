import dis, opcode
print(dis.cmp_op[0], opcode.opname[opcode.opmap["LOAD_CONST"]], opcode.opmap["LOAD_CONST"] in opcode.hasconst)
print([name for name in ("dis", "disassemble", "distb", "Bytecode", "Instruction", "stack_effect", "opmap") if name not in dis.__all__])
names = [i.opname for i in dis.get_instructions("x = 1")]
print("LOAD_CONST" in names, "STORE_NAME" in names)
print([i.argval for i in dis.get_instructions("x = 1") if i.opname in ("STORE_NAME",)])
print(dis.stack_effect(dis.opmap["LOAD_CONST"], 0), dis.stack_effect(dis.opmap["POP_TOP"]))
for x in (3.5, [1]):
    try:
        dis.dis(x)
    except TypeError as e:
        print(e)
b = dis.Bytecode("x = 1")
print(b, b.first_line, [i.opname for i in b][-1].startswith("RETURN"))
