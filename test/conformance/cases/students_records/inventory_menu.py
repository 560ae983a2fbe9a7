stock = {}


def read_int(prompt, low=0):
    while True:
        text = input(prompt)
        try:
            value = int(text)
        except ValueError as e:
            print("!", e)
            continue
        if value < low:
            print(f"! must be at least {low}")
            continue
        return value


def add():
    name = input("name: ").strip().lower()
    if not name:
        raise ValueError("empty name")
    quantity = read_int("quantity: ")
    price = float(input("price: "))
    old = stock.get(name, (0, price))
    stock[name] = (old[0] + quantity, price)


def remove():
    name = input("name: ").strip().lower()
    quantity = read_int("quantity: ", 1)
    have, price = stock[name]
    assert quantity <= have, f"only {have} of {name}"
    stock[name] = (have - quantity, price)


def show():
    print("=" * 30)
    for name, (quantity, price) in sorted(stock.items()):
        print(f"{name.title():<12}{quantity:>5}{price:>8.2f}{quantity * price:>9,.2f}")
    print(f"{'total':<12}{sum(q for q, _ in stock.values()):>5}{'':8}{sum(q * p for q, p in stock.values()):>9,.2f}")


actions = {"1": add, "2": remove, "3": show, "4": exit}
while True:
    choice = input("[1] add [2] remove [3] show [4] quit > ")
    try:
        action = actions[choice]
    except KeyError as e:
        print("unknown choice", e, list(actions))
        continue
    try:
        action()
    except KeyError as e:
        print("no such article:", e)
    except (ValueError, AssertionError) as e:
        print("error:", e)
