print({1, 'a', 2.5, None.__class__.__name__, (1, 2), b'x'})
