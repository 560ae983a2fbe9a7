import math
total_price = 10
def compute(quantity, unit_price):
    sub_total = quantity * unit_price
    def discount(rate):
        return sub_total * rate
    return sub_total - discount(0.1)
print(compute(3, 4))
for expr in ('totl_price', 'Compute(1, 2)', 'maths.pi', 'prnt(1)', 'lenght', 'TRUE', 'none', 'pirnt', 'sqrt(4)', 'random.random()', 'inpt()', 'self', 'i', 'raneg(3)', 'Exeption', 'ValueEror', 'sub_total', 'os.path', 'np.array', 'time.time()', 'string', 'intt', 'sleep(1)', 'this_is_nothing', 'datetime.now()', 'unittest', 'Null', 'false', 'undefined'):
    try: eval(expr)
    except NameError as e: print(expr, '|', e, '|', e.name)
def report(values):
    average = sum(values) / len(values)
    for value in values:
        if value > averge:
            print('above', value)
report([1, 2, 3])
