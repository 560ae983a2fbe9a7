print('  Hello World '.strip().lower().replace('o', '0').split()[1].center(9, '*'))
