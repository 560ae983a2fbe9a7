import sys
import traceback

cases = [
    "(a)/b", "(a) /b", "(a)/ b", "(a)//b", "(a) // b", "a//(b)", "a /(b)", "((a))/ ((b))", "a** (b)", "( a )\t/ b", "a<<b", "a   /b",
    "é / b", "(é)/(b)", "é  //  b", "d['é'] + d['日']", "日本[日]",
]
names = {"a": 1, "b": None, "é": 2, "d": {"é": 1}, "日": "k", "日本": {}}
for case in cases:
    try:
        eval(compile(case, "<case>", "eval"), names)
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__)
π = 3
π  / (None)
