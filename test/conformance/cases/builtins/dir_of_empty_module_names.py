print([n for n in dir() if not n.startswith('_')], 'print' in dir(__builtins__), __name__)
