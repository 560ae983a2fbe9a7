keys = {(1, 2): "pair", None: 0, "a": "A"}
print("{a}".format(**keys))
for function in (str.format, dict, print, sorted, "{}".join):
    try:
        print(function("{a}", **keys))
    except TypeError as error:
        print(type(error).__name__, error)
try:
    print("{b}".format(**{1: 2}))
except KeyError as error:
    print("KeyError", error)
