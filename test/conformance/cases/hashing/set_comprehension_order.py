print({x * 7 % 11 for x in range(11)}, {c.upper() for c in 'banana'}, {len(w) for w in ['aa', 'b', 'cccc']})
