import shelve

with shelve.open("numbers") as shelf:
    shelf["one"] = 1
    try:
        shelf["two"]
    except KeyError as error:
        print(repr(error), repr(error.__context__))
    print(shelf.get("two"), list(shelf))
    shelf["two"]
