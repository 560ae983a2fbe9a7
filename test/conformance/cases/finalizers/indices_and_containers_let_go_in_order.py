class D:
    def __init__(s, n): s.n = n
    def __del__(s): print("del", s.n)
    def __getitem__(s, i): print("get"); return D("item")
    def __hash__(s): return 1
    def __eq__(s, o): return True
    def __index__(s): return 0
for _ in range(3):
    D("a")[D("i")]; print("1")
    {D("k"): D("v")}[D("key")]; print("2")
    [D("x"), D("y")][D("idx")]; print("3")
    try: {}[D("missing")]
    except KeyError: pass
    print("4")
    (D("t"),)[D("ti")]; print("5")
    D("a")[D("i"):D("j")]; print("6")
    "abc"[D("si")]; print("7")
def f():
    for _ in range(4):
        D("a")[D("i")]; print("1")
        {D("k"): D("v")}[D("key")]; print("2")
f()
