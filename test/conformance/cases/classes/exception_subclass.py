class E(ValueError):
    def __init__(self, code, msg='default'):
        super().__init__(msg)
        self.code = code
try: raise E(5)
except ValueError as e: print(e, e.code, e.args, repr(e), isinstance(e, E))
