import secrets
print(len(secrets.token_hex(4)), secrets.compare_digest('a', 'a'), secrets.choice([5]))
