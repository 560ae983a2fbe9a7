lines = """
1 + "1"
"1" + 1
"a" * "b"
"a" * 2.0
[1] + (2,)
[1, 2] - [1]
{1} + {2}
{"a": 1} + {"b": 2}
None + 1
print + 1
"%d items" % "three"
"%s %s" % ("only one",)
"%s" % (1, 2)
"%d" % 3.99
"%c" % "ab"
"{} {}".format(1)
"{name}".format(nme=1)
"{0} {}".format(1, 2)
"{:d}".format("x")
"{:.2f}".format("3.14")
f"{'x':d}"
int("12.5")
int("abc", 16)
int("9", 8)
int([1])
int("1_000")
int("  42 ")
float("12,5")
len(5)
len("a", "b")
sum(["a", "b"])
sum([[1], [2]])
max([])
max(1)
min("a", 1)
sorted([1, "a"])
sorted([None, 1])
abs("x")
range(1.5)
range(1, 10, 0)
list(5)
dict([1, 2])
dict([("a",)])
set([[1]])
{[1]: 2}
{{}: 1}
hash({})
"abc"[1.0]
"abc"["a"]
[1, 2]["0"]
(1, 2)[5]
{}["missing"]
"abc"[10]
ord("ab")
chr(-1)
"a,b".join([1, 2])
"abc".index("z")
[1].index(9)
"x" in 5
5 in "5"
3 < "3"
[1] < 1
-"a"
~1.5
not_defined_yet
isinstance(1, "int")
issubclass(1, int)
round("3.2")
pow(2, -1, 4)
divmod("a", 2)
""".strip().splitlines()
for line in lines:
    try:
        print(f"{line:28} = {eval(line)!r}")
    except Exception as e:
        print(f"{line:28} ! {type(e).__name__}: {e}")
