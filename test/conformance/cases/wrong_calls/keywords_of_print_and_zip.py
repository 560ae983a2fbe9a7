# What print() and zip() say about a keyword that they do not have; 3.13 names the nearest one.
for call in (
    lambda: print(1, ends=''),
    lambda: print(1, seperator=', '),
    lambda: print(1, sep_=',', zz=1),
    lambda: print(1, files=3),
    lambda: print(1, flushh=True),
    lambda: print(1, q=1),
    lambda: zip([], strct=True),
    lambda: zip([], q=True),
    lambda: zip([], strict=True, stric=False),
):
    try:
        call()
    except TypeError as e:
        print(e)
