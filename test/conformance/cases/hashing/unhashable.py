for x in ([], {}, set(), bytearray(), {}.keys()):
    try:
        hash(x)
    except TypeError as e:
        print(e)
try:
    hash((1, []))
except TypeError as e:
    print(e)
