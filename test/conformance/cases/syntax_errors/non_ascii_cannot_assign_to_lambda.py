lambda é: (yield) = 1
