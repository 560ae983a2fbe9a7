import string

def caesar(text, shift):
    out = []
    for c in text:
        if c.isalpha():
            base = ord('A') if c.isupper() else ord('a')
            out.append(chr((ord(c) - base + shift) % 26 + base))
        else:
            out.append(c)
    return ''.join(out)

def vigenere(text, key, sign=1):
    result, i = '', 0
    for c in text:
        if c in string.ascii_letters:
            result += caesar(c, sign * (ord(key[i % len(key)].lower()) - 97))
            i += 1
        else:
            result += c
    return result

def crack(cipher, known):
    for shift in range(26):
        if known in caesar(cipher, -shift):
            return shift, caesar(cipher, -shift)
    return None

message = 'Attack at Dawn, 5 o\'clock!'
coded = caesar(message, 3)
print(coded, '|', caesar(coded, -3))
print(vigenere(message, 'Lemon'))
print(vigenere(vigenere(message, 'Lemon'), 'Lemon', -1) == message)
print(crack(coded, 'Dawn'))
table = str.maketrans(string.ascii_lowercase, string.ascii_lowercase[::-1])
print(message.lower().translate(table))
