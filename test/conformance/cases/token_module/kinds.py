import token

for number in (token.ENDMARKER, token.NAME, token.OP, token.N_TOKENS, 255, 256, 300):
    print(number, token.ISTERMINAL(number), token.ISNONTERMINAL(number), token.ISEOF(number))
for call in (token.ISTERMINAL, token.ISEOF):
    try:
        print(call.__name__, call('x'))
    except TypeError as e:
        print(call.__name__, e)
