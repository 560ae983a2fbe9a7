# What a template without fields gives, and precisions that nothing can hold.
class S(str): pass
s = S("abc")
text = "abcde"
print((s % ()) is s, (text % ()) is text, ("%s" % s) is s, text.format() is text, ("%%" % ()), ("a%%b" % ()))
print(("%s" % text) is text, ("%.5s" % text) is text, ("%s%s" % (text, "")) is text, (b"ab" % ()) == b"ab")
for spec in (".2147483648f", ".2147483648", ".99999999999e", "5.2147483648g", ".2147483648%"):
    for value in (1.2, 1.2j, 3):
        try:
            print(format(value, spec))
        except ValueError as e:
            print(spec, type(value).__name__, e)
for template in ("%.2147483648f", "%.2147483648d", "%.2147483647d", "%.2147483646x", b"%.2147483648f", b"%.2147483648d", b"%.2147483646x"):
    try:
        print(len(template % 3))
    except (ValueError, OverflowError) as e:
        print(template, type(e).__name__, e)
print("%.2147483647s|%.99999999s" % ("a", "b"), b"%.2147483647s" % b"x", "%.2147483647c" % "x")
