e = ValueError()
try:
    raise e
except ValueError as caught:
    print(caught is e)
try:
    raise ValueError
except ValueError as caught:
    print(type(caught), caught is e)
