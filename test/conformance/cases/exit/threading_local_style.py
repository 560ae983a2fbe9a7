class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class Config:
    instance = None
    def __init__(self): Config.instance = self
    def __del__(self): print('config gone')
Config()
print('end')
