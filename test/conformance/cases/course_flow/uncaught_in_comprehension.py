prices = {'apple': '1.20', 'pear': '0,80', 'fig': None}
def to_float(text): return float(text.replace(' ', ''))
good = {k: v for k, v in prices.items() if v and ',' not in v}
print({k: to_float(v) for k, v in good.items()}, [x for x in [1, 2] if x > 1 for y in 'ab'], sum(len(k) for k in prices))
def table():
    return [
        [row * col
         for col in range(1, 3)]
        for row in ('a', 2, None)
        if row is not None
    ]
print(table())
result = {
    name: to_float(text)
    for name, text in prices.items()
    if not name.startswith('f')
}
