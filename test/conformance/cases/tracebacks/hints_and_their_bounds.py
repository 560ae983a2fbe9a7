import traceback


class Owner:
    def __init__(self, names):
        self._names = names

    def __dir__(self):
        return self._names

    def own(self):
        return self.nams


for names, wrong in (["alpha"] + ["zz"] * 748, "alpah"), (["alpha"] + ["zz"] * 749, "alpah"), (["a" * 42], "a" * 41 + "b"):
    try:
        getattr(Owner(names), wrong)
    except AttributeError as error:
        print(len(names), "mean" in "".join(traceback.TracebackException.from_exception(error).format_exception_only()))
try:
    Owner(["_names"]).own()
except AttributeError as error:
    print(traceback.format_exception_only(error))
print(traceback.format_exception_only(SyntaxError("far", ("file.py", 3, 500, "  abc def\n"))))
