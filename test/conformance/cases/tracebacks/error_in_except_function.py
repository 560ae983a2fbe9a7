def handler(): raise OSError('in handler')
try:
    raise ValueError('first')
except ValueError:
    handler()
