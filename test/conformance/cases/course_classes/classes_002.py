class Book:
    def __init__(self, title, pages):
        self.title = title
        self.pages = pages

    @property
    def pages(self):
        return self._pages

    @pages.setter
    def pages(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError('pages must be a number')
        if value < 0:
            raise ValueError('pages cannot be negative')
        self._pages = value

    def __str__(self):
        return f'{self.title}: {self.pages}'

x = Book('Leo', 72)
print(x)
for value in (50, -1, 'many'):
    try:
        x.pages = value
        print('set to', x.pages)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(vars(x))
