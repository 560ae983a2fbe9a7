import traceback


class ConfigError(Exception):
    pass


def parse(text):
    key, value = text.split("=")
    return key.strip(), int(value)


def load(lines):
    result = {}
    for number, line in enumerate(lines, 1):
        try:
            key, value = parse(line)
        except ValueError as e:
            if "unpack" in str(e):
                raise ConfigError(f"line {number}: no '='") from None
            raise ConfigError(f"line {number}: bad number") from e
        result[key] = value
    return result


def cleanup(path):
    try:
        load(["a=1", "b=x"])
    except ConfigError:
        raise KeyError(path)


for lines in (["a = 1", "b=2"], ["novalue"], ["a=b=c"], ["x = ten"]):
    try:
        print(load(lines))
    except ConfigError as e:
        print(e, "| cause:", repr(e.__cause__), "| context:", repr(e.__context__), "|", e.__suppress_context__)
try:
    cleanup("/etc/app")
except KeyError as e:
    chain = []
    while e:
        chain.append(type(e).__name__)
        e = e.__cause__ or e.__context__
    print(" <- ".join(chain))
try:
    cleanup("again")
except KeyError as e:
    te = traceback.TracebackException.from_exception(e)
    print([type(x).__name__ for x in (te, te.__context__, te.__context__.__cause__)])
    print("".join(te.format(chain=False)), end="")
    print(traceback.format_exc(limit=1).count("Traceback"))
try:
    try:
        raise ValueError("a")
    finally:
        raise TypeError("b")
except TypeError as e:
    print(repr(e.__context__))
try:
    raise "not an exception"
except TypeError as e:
    print(e)
try:
    raise ValueError("x") from "string"
except TypeError as e:
    print(e)
cleanup("/final")
