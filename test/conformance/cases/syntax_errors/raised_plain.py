raise SyntaxError('only a message')
