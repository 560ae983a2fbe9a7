raw = b"one\r\ntwo\rthree\nfour"
with open("mixed.txt", "wb") as f:
    f.write(raw)
for newline in (None, "", "\n", "\r", "\r\n"):
    with open("mixed.txt", newline=newline) as f:
        print(repr(newline), f.readlines(), repr(f.newlines))
    with open("mixed.txt", newline=newline) as f:
        print([f.read(2) for _ in range(5)], f.tell(), repr(f.readline()), f.tell())
for newline in (None, "", "\n", "\r", "\r\n"):
    with open("out.txt", "w", newline=newline) as f:
        f.write("a\nb\r\n")
    print(repr(newline), open("out.txt", "rb").read())
for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "latin-1", "cp1252"):
    with open("enc.txt", "w", encoding=encoding) as f:
        f.write("Zoë\n")
        f.write("naïve £5\n")
    data = open("enc.txt", "rb").read()
    print(encoding, data, [line for line in open("enc.txt", encoding=encoding)])
with open("enc.txt", "a", encoding="utf-16") as f:
    f.write("x")
with open("long.txt", "w") as f:
    for i in range(3000):
        f.write("é€😀"[i % 3] * 3 + str(i) + "\n")
with open("long.txt") as f:
    first = f.read(5000)
    place = f.tell()
    second = f.readline()
    f.seek(place)
    print(len(first), place, second == f.readline(), sum(1 for _ in f), f.tell())
