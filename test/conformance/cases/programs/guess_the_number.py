import random

random.seed(7)
secret = random.randint(1, 50)
print('I am thinking of a number between 1 and 50.')
tries = 0
while True:
    try:
        guess = int(input('Your guess: '))
    except ValueError:
        print('Please type a number.')
        continue
    except EOFError:
        print()
        print('Giving up? It was', secret)
        break
    tries += 1
    if guess < secret:
        print('Too low!')
    elif guess > secret:
        print('Too high!')
    else:
        print(f'Correct in {tries} tries!')
        break
