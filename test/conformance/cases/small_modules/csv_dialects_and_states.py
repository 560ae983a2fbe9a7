import csv, io, sys
def tr(f, *a, **k):
    try: print("->", repr(f(*a, **k)))
    except BaseException as e: print(type(e), e)
def rd(s, **k): return list(csv.reader(io.StringIO(s, newline=""), **k))
def wr(rows, **k): f = io.StringIO(); w = csv.writer(f, **k); [w.writerow(r) for r in rows]; return f.getvalue()
for q in range(6): tr(rd, 'a,"1",,"",2\r\n3', quoting=q); tr(rd, '1,,"x",2.5', quoting=q)
tr(rd, 'a,b', quotechar=None); tr(rd, 'a,"b"', quotechar=None, quoting=1); tr(rd, 'a,"b"', quotechar="", quoting=0); tr(rd, 'a', quoting="x"); tr(rd, 'a', escapechar="ab"); tr(rd, 'a', escapechar=3); tr(rd, 'a', delimiter=None); tr(rd, 'a', delimiter=b","); tr(rd, 'a', delimiter="\n"); tr(rd, 'a', lineterminator=3); tr(rd, 'a', strict="yes"); tr(rd, 'a', delimiter="a", quotechar="a"); tr(rd, "a", escapechar=""); tr(rd, "a", quotechar=5); tr(rd, 'a b', delimiter=" ", skipinitialspace=True); tr(rd, "a", quotechar="\r"); tr(rd, 'a', 3) if 0 else 0
tr(rd, 'a\\'); tr(rd, 'a\\', escapechar="\\"); tr(rd, 'a\\', escapechar="\\", strict=True); tr(rd, '"a\\', escapechar="\\"); tr(rd, 'a"b"c,"d""e"f'); tr(rd, '"a" ,b'); tr(rd, '"a"x,b', strict=True); tr(rd, 'a\rb\r\nc\n\nd'); tr(lambda: list(csv.reader(["a\rb"]))); tr(lambda: list(csv.reader(["a\nb"]))); tr(lambda: list(csv.reader(["a\r\n", "b\n\n"]))); tr(lambda: list(csv.reader(['"a\n', 'b"']))); tr(lambda: list(csv.reader(['"a', 'b"']))); tr(lambda: list(csv.reader(['"a']))); tr(lambda: list(csv.reader(['"a'], strict=True))); tr(lambda: list(csv.reader(['a,', '']))); tr(rd, "a\0b,\0"); tr(rd, '"a\0"'); tr(rd, " a, b"); tr(rd, "a,b\x0bc")
tr(rd, '\\"a"', escapechar="\\"); tr(rd, 'a\\\nb', escapechar="\\"); tr(rd, '"x\\\ny"', escapechar="\\"); tr(rd, "''", quotechar="'", doublequote=False)
w = csv.writer(io.StringIO()); print(w.writerow([1, "a"]), w, w.dialect, csv.reader([]), type(w), type(csv.reader([]))); tr(w.writerow, 5); tr(w.writerows, 5); tr(w.writerows, [5]); tr(csv.writer); tr(csv.reader); tr(csv.reader, [], "excel", 3); tr(csv.reader, [], dialect=5); tr(type(w)); tr(lambda: setattr(w.dialect, "delimiter", ";")); tr(lambda: delattr(w.dialect, "delimiter")); tr(lambda: setattr(w, "foo", 1)); tr(lambda: setattr(csv.reader([]), "line_num", 1)); d = w.dialect; print(d.delimiter, d.quotechar, d.escapechar, d.doublequote, d.skipinitialspace, repr(d.lineterminator), d.quoting, d.strict)
for q in range(6): tr(wr, [["a", 1, None, "", 2.5, 'q"', "x,y", True, 1j], [None], [""], [], ["a b"], [" a"], ["a\r"], ["\\"]], quoting=q, escapechar="\\"); tr(wr, [[None, 1]], quoting=q); tr(wr, [[None]], quoting=q); tr(wr, [[""]], quoting=q); tr(wr, [["", ""]], quoting=q); tr(wr, [[" "]], quoting=q, delimiter=" "); tr(wr, [[" a", ""]], quoting=q, skipinitialspace=True, delimiter=" ")
tr(wr, [["a\\b"]], escapechar="\\"); tr(wr, [["a\\b", 'c"']], escapechar="\\", doublequote=False); tr(wr, [["a'b"]], quotechar="'"); tr(wr, [["a\nb"]], lineterminator="X"); tr(wr, [["aXb"]], lineterminator="X"); tr(wr, [[b"x", object]]); tr(wr, [['"']], quotechar=None, quoting=3); tr(wr, [[1.0, 1e100, 10**20]]); tr(wr, ["abc"]); tr(wr, [{"a": 1}]); tr(wr, [{1}]); tr(wr, [["é"]], delimiter="é"); tr(wr, [(x for x in range(3))]); tr(wr, [["#a"]], quotechar=None); tr(wr, [["a,b"]], quotechar=None); tr(wr, [["a,b"]], quotechar=None, escapechar="\\"); tr(wr, [["a"]], delimiter=" ", skipinitialspace=True); tr(wr, [[""]], delimiter=" ", skipinitialspace=True)
class Bad:
    def write(self, s): raise OSError("disk")
tr(csv.writer(Bad()).writerow, [1])
class BadStr:
    def __str__(self): raise KeyError("str")
tr(wr, [[BadStr()]])
class NW: write = 5
tr(csv.writer, NW())
print(csv.writer(type("W", (), {"write": lambda s, x: len(x)})()).writerow(["abc"]), csv.writer(type("W", (), {"write": lambda s, x: None})()).writerow(["abc"]))
class D(csv.excel): delimiter = ";"; 
D(); print(csv.get_dialect("excel"), type(csv.get_dialect("excel"))); tr(csv.register_dialect, 5, D); tr(csv.register_dialect, "x", D); tr(csv.register_dialect, "x", D, delimiter="|"); print(csv.get_dialect("x").delimiter); tr(csv.register_dialect, "y", "nope"); tr(csv.register_dialect, "z", quoting=3, escapechar="!"); tr(csv.register_dialect, "q", 5); tr(csv.register_dialect); tr(csv.get_dialect, 5); tr(csv.unregister_dialect, []); print(sorted(csv.list_dialects())); tr(csv.field_size_limit, 1.5); tr(csv.field_size_limit, 1, 2); print(csv.field_size_limit(10), csv.field_size_limit()); tr(rd, "a" * 11); tr(rd, '"' + "a" * 11 + '"'); csv.field_size_limit(131072)
import copy, pickle; tr(pickle.dumps, csv.reader([])); tr(copy.copy, csv.get_dialect("excel")); tr(pickle.dumps, csv.get_dialect("excel")); print(csv.Error.__module__, csv.Error.__mro__)
class Inc(csv.Dialect): quoting = csv.QUOTE_MINIMAL
class Inc2(csv.Dialect): delimiter = ","; quotechar = ""; quoting = 0; lineterminator = "\n"
class Inc3(csv.Dialect): delimiter = ","; quotechar = '"'; quoting = 0; doublequote = True; lineterminator = None
class Inc4(csv.Dialect): delimiter = 4; quotechar = '"'; quoting = 0; doublequote = True
class Inc5(csv.Dialect): delimiter = ","; quotechar = 4; quoting = 0; lineterminator = 4
class Inc6(csv.Dialect): delimiter = ","; quotechar = '"'; quoting = 10; lineterminator = "\n"
class Inc7(csv.Dialect): delimiter = ","; quotechar = None; quoting = 0; lineterminator = "\n"
class Inc8(csv.Dialect): delimiter = ","; quotechar = '"'; quoting = None; lineterminator = "\n"
class Inc9(csv.Dialect): delimiter = ","; quotechar = '"'; quoting = 0; lineterminator = "\n"; escapechar = "xx"
for c in (csv.Dialect, Inc, Inc2, Inc3, Inc4, Inc5, Inc6, Inc7, Inc8, Inc9): tr(c); tr(csv.reader, [], c)
