def total(prices,
          discount=0,
          *,
          tax):
    return (sum(prices)
            * (1 - discount)
            + tax)

basket = {
    'apples': [1, 2],
    'pears': [3, '4'],
}

def report(b):
    return [
        total(
            prices,
            tax=0.5,
        )
        for name, prices
        in b.items()
        if len(
            name
        ) > 1
    ]

def attempt(f, *args):
    try:
        f(*args)
    except Exception:
        import traceback
        traceback.print_exc()

attempt(report, basket)
attempt(lambda: (basket
                 ['apples']
                 [0]
                 .real
                 .imaginary))
attempt(lambda a,
        b: a /
        b, 1, 0)
attempt(lambda: {
    'a': 1,
    'b': undefined,
})
attempt(lambda: f'''{
    1 +
    'a'
}''')
attempt(lambda: print("x" if
                      basket["nope"]
                      else "y"))
attempt(total, [1])
attempt(lambda: (1 +
                 2) (
                 3))
x = (1, 2,
     3)[
     5]
