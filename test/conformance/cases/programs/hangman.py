WORDS = ['python', 'memory', 'object']

def play(word, lives=6):
    guessed = set()
    while lives > 0:
        shown = ''.join(c if c in guessed else '_' for c in word)
        print(f'{shown}  lives: {lives}  guessed: {" ".join(sorted(guessed))}')
        if '_' not in shown:
            return True
        letter = input('> ').strip().lower()
        if len(letter) != 1 or not letter.isalpha():
            print('One letter, please.')
        elif letter in guessed:
            print('Already tried.')
        else:
            guessed.add(letter)
            if letter not in word:
                lives -= 1
                print('No', letter)
    return False

won = play(WORDS[1], 3)
print('You win' if won else 'You lose')
