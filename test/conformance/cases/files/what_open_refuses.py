import os

with open("a.txt", "w") as f:
    f.write("héllo\nworld\n")
os.mkdir("folder")
calls = [
    dict(file="nope"), dict(file="."), dict(file="folder", mode="w"), dict(file="nodir/x", mode="w"), dict(file="a.txt/x"), dict(file=""),
    dict(file="a\0b"), dict(file=99), dict(file=-1), dict(file="a.txt", mode="q"), dict(file="a.txt", mode="rw"),
    dict(file="a.txt", mode="rbt"), dict(file="a.txt", mode=""), dict(file="a.txt", mode="x"), dict(file="a.txt", mode="rb", encoding="utf8"),
    dict(file="a.txt", mode="rb", newline=""), dict(file="a.txt", buffering=0), dict(file="a.txt", newline="x"),
    dict(file="a.txt", encoding="nope"), dict(file=1.5), dict(file=None), dict(file=[]), dict(file="a.txt", closefd=False), dict(mode="r"),
    dict(file="a.txt", mode=5),
]
for call in calls:
    try:
        with open(**call) as f:
            print(call, f)
    except Exception as error:
        print(call, type(error).__name__, error)
for call in (dict(file=b"a.txt"), dict(file="a.txt", buffering=-5), dict(file="a.txt", mode="r+"), dict(file="b.txt", mode="x"), dict(file="a.txt", encoding="latin-1")):
    with open(**call) as f:
        print(f, repr(f.read()))
try:
    open("a.txt", encoding="ascii").read()
except UnicodeDecodeError as error:
    print(error)
try:
    open("c.txt", "w", encoding="ascii").write("é")
except UnicodeEncodeError as error:
    print(error)
with open("c.txt", "w", encoding="ascii", errors="xmlcharrefreplace") as f:
    f.write("é€")
print(open("c.txt").read())
