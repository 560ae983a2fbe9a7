import token

print(token.EXACT_TOKEN_TYPES)
for text, number in token.EXACT_TOKEN_TYPES.items():
    print(text.ljust(4), number, token.tok_name[number])
