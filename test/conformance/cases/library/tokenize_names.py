print(__import__('token').tok_name[1], __import__('token').NAME)
