class A:
    def __await__(self):
        try: r = yield "susp"; print("resumed", r)
        except BaseException as e: print("A", repr(e)); raise
def drive(label, op):
    try: print(label, "gave", op())
    except BaseException as e: print(label, repr(e))
async def ag(again=False):
    try: yield 1
    except BaseException as e:
        print("exc", repr(e))
        await A()
        if again: yield "again"
        else: raise
for again in (False, True):
    for make in (lambda g: g.aclose(), lambda g: g.athrow(KeyError("k")), lambda g: g.asend(5)):
        for ops in ("ttt", "stt", "sss", "tss", "sts", "cst", "scs", "scc", "tcs"):
            g = ag(again)
            try: g.asend(None).send(None)
            except StopIteration as e: print(e.value)
            c = make(g)
            for o in ops:
                drive(o, {"t": lambda: c.throw(ValueError("v")), "s": lambda: c.send(None), "c": c.close}[o])
            c2 = make(g)
            drive("c2", lambda: c2.send(None)); drive("c2b", lambda: c2.send(None))
            c3 = g.__anext__(); drive("c3", lambda: c3.throw(OSError)); c3.close(); del c3
            print(g.ag_running, g.ag_frame is None)
            g = None
            print("-")
