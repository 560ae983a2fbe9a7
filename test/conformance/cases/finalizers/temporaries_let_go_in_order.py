class D:
    def __init__(s, n): s.n = n
    def __del__(s): print("del", s.n)
    def __lt__(s, o): return D("lt")
    def __bool__(s): print("bool", s.n); return True
    def __add__(s, o): return D("sum")
    def __contains__(s, o): return True
    def __neg__(s): return D("neg")
    def __iter__(s): return iter((D("i1"), D("i2")))
    def __len__(s): return 5
for _ in range(2):
    D("a") < D("b"); print("1")
    D("a") < D("b") < D("c"); print("2")
    D("a") + D("b"); print("3")
    D("a") in D("b"); print("4")
    D("a") is D("b"); print("5")
    D("a") and D("b"); print("6")
    not D("a"); print("7")
    if D("a") < D("b"): print("8")
    while D("w"): break
    print("9")
    x, y = D("u"); print("10"); del x, y
    x, *y = D("u"); print("11"); del x, y
    [*D("s1"), *D("s2")]; print("12")
    {**{"a": D("m1")}, **{"a": D("m2")}}; print("13")
    [z for z in D("c")]; print("14")
    {z: 1 for z in D("c")} ; print("15")
    sum(1 for z in D("c")); print("16")
    D("a").q = 1; print("17")
    len(D("a")); print("18")
    -D("a"); print("19")
    (D("a"), D("b")) < (D("c"), D("d")); print("20")
    print(D("p") == D("q")); print("21")
    x = y = D("xy"); x = 1; print("22"); y = 1
    x = [D("l")] * 2; x[0] = 1; print("23"); x = None
    a = [D("0"), D("1")]; a[0] = a[1] = D("2"); print("24"); del a
    lambda: x
    raise_ = None
    try: raise ValueError(D("v")) from KeyError(D("k"))
    except ValueError: pass
    print("25")
    with open("f", "w"): D("in with")
    print("26")
    "".join(str(len(z)) for z in [D("j")]); print("27"); 
    (lambda d: None)(D("lam")); print("28")
    (lambda *d: None)(D("l1"), D("l2")); print("29")
    (lambda **d: None)(a=D("k1"), b=D("k2")); print("30")
    (lambda a, b=D("def"): None)(D("l3")); print("31")
    print("%s %s" % (len(D("f1")), len(D("f2")))); print("32")
    (D("g") for _ in [1]).send(None); print("34")
    isinstance(D("i"), (int, D)); print("35")
    getattr(D("ga"), "n"); print("36")
    D("e").__class__; print("37")
    type(D("t")); print("38")
    id(D("id")); print("39")
    {1: D("o")}.get(1); print("41")
    [D("x")].pop(); print("42")
    [D("x"), D("y")].index(D("z")) if 0 else None
    {D("set")}.pop(); print("43")
    (D("c"), D("d")).count(D("e")); print("44")
    D("fn").n.upper(); print("45")
