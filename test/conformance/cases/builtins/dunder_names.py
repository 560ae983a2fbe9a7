print(__name__, __doc__, __file__.endswith('main.py'), __package__, __spec__)
