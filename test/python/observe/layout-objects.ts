// The objects whose layout is compared with what ctypes reads from CPython, each made at run time and held by one name.

export const LAYOUT_SETUP = `
class Plain:
    def __init__(self): self.a, self.b = 1, 'two'
class Slots: __slots__ = ('p', 'q')
class SlotsAndDict:
    __slots__ = ('p', '__dict__')
seven = int('7')
`;

export const LAYOUT_OBJECTS: readonly { readonly label: string; readonly code: string }[] = [
  { label: 'small int', code: 'x = seven' },
  { label: 'int of one digit', code: 'x = seven * 100' },
  { label: 'negative int of three digits', code: 'x = -(seven ** 25)' },
  { label: 'float', code: 'x = seven / 2' },
  { label: 'negative float', code: 'x = -(seven / 3)' },
  { label: 'ascii str', code: "x = ''.join(['ab', 'cde'])" },
  { label: 'latin-1 str', code: "x = ''.join(['\\xe9', 'cde'])" },
  { label: 'bmp str', code: "x = ''.join(['\\u20ac', 'cde'])" },
  { label: 'astral str', code: "x = ''.join(['\\U0001f600', 'cde'])" },
  { label: 'bytes', code: "x = b'abc' * seven" },
  { label: 'tuple', code: 'x = (seven, None, [])' },
  { label: 'empty list', code: 'x = []' },
  { label: 'list', code: 'x = [seven, 1, 2]' },
  { label: 'appended list', code: 'x = [seven]\nx.append(1)' },
  { label: 'dict', code: "x = {'k': seven, 2: 3}" },
  { label: 'small set', code: 'x = {seven, 1}' },
  { label: 'large set', code: 'x = set(range(100))' },
  { label: 'set after a removal', code: 'x = {seven, 1, 2}\nx.discard(1)' },
  { label: 'instance with attributes', code: 'x = Plain()' },
  { label: 'instance whose dict was read', code: 'x = Plain()\nx.__dict__' },
  { label: 'instance with slots', code: 'x = Slots()\nx.q = seven' },
  { label: 'instance with slots and dict', code: 'x = SlotsAndDict()\nx.p = 1\nx.r = 2' },
];
