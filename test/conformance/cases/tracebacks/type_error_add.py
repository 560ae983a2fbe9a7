total = 'a' + 1
