import token

for number, name in token.tok_name.items():
    print(number, name, getattr(token, name) == number)
print(token.N_TOKENS, token.NT_OFFSET)
print(token.__doc__)
