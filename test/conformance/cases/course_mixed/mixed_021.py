import re
text = 'pear iris olive iris cherry fig lemon rose apple cherry nutmeg thyme quince juniper 2024-05-15, mail pear@example.com or sage@test.org!'
print(re.findall(r'[\w.]+@[\w.]+\w', text))
print(re.sub(r'(\d+)-(\d+)-(\d+)', r'\3/\2/\1', text)[-60:])
print([m.start() for m in re.finditer('e', text)][:5], re.split(r'\W+', text)[:4])
match = re.search(r'(?P<year>\d{4})-(?P<month>\d\d)', text)
print(match.groupdict(), match.span(), bool(re.fullmatch('[a-z]+', 'pear')))

words = ['cherry', 'nutmeg', 'mango', 'olive', 'quince', 'damson']
print(' '.join(w.capitalize() for w in words), '-'.join(words).upper())
print(sorted(words, key=lambda w: (len(w), w[::-1])), [w[:4] for w in words])
print([w for w in words if set(w) & set('xyz')], {w[0]: w for w in words})
print('|'.join(f'{w:^9}' for w in words), f'{words[0]!r:>12}', f'{len(words):03d}')

from dataclasses import dataclass, field, asdict

@dataclass(order=True)
class Student:
    grade: int
    name: str = field(compare=False, default='Dan')
    tags: list = field(default_factory=list, repr=False)

    def tagged(self, *tags):
        self.tags.extend(tags)
        return self

a, b = Student(29), Student(25, 'Ana').tagged('new', 'hot')
print(a, b, a < b, asdict(b))
print(sorted([a, b, Student(0)])[0], a == Student(29, 'other'))
try:
    Student()
except TypeError as error:
    print(error)
