prices = {'tea': 2.5, 'cake': 3.75, 'soup': 5}
cart = {}
total = 0
print('Menu:')
for i, (name, price) in enumerate(prices.items(), start=1):
    print(f'  {i}. {name:<6} ${price:.2f}')
while True:
    line = input('Item and amount (or done): ')
    if line == 'done':
        break
    try:
        name, amount = line.split()
        amount = int(amount)
        cart[name] = cart.get(name, 0) + amount
        total += prices[name] * amount
    except ValueError as error:
        print('Bad input:', error)
    except KeyError as error:
        print('We have no', error)
        del cart[name]
for name in cart:
    print(f'{cart[name]} x {name}')
print(f'Total: {total:.2f}, with tax: {total * 1.07:.2f}')
average = total / len(cart)
print('Average', round(average, 2))
