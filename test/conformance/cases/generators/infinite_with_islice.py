from itertools import islice, takewhile
def naturals():
    n = 0
    while True: yield n; n += 1
print(list(islice(naturals(), 5)), list(takewhile(lambda x: x * x < 30, naturals())))
