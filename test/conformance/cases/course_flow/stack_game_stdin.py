def ask(prompt, kind=str, tries=3):
    for attempt in range(1, tries + 1):
        raw = input(prompt)
        try:
            return kind(raw)
        except ValueError as err:
            print(f'  ({attempt}/{tries}) {err}')
    raise RuntimeError('too many wrong answers')

class Room:
    def __init__(self, name, **exits):
        self.name, self.exits, self.items = name, exits, set()
    def __str__(self):
        return f'{self.name}: exits {", ".join(sorted(self.exits)) or "none"}; items {sorted(self.items)}'

rooms = {r.name: r for r in (Room('hall', north='attic', east='cellar'), Room('attic', south='hall'), Room('cellar', west='hall'))}
rooms['attic'].items |= {'lamp', 'rope'}
here, bag, turns = rooms['hall'], [], 0
age = ask('How old are you? ', int)
weight = ask('Weight? ', float)
print(f'{age=} {weight=:.1f}')
while True:
    try:
        command, *rest = input(f'[{turns}] {here.name}> ').split()
    except EOFError:
        print('\n(end of input)')
        break
    except ValueError as e:
        print('empty:', e)
        continue
    turns += 1
    match [command.lower(), *rest]:
        case ['go', ('north' | 'south' | 'east' | 'west') as where] if where in here.exits:
            here = rooms[here.exits[where]]
            print(here)
        case ['go', where]:
            print('no way', where)
        case ['take', thing, *more]:
            for t in (thing, *more):
                try:
                    here.items.remove(t)
                    bag.append(t)
                except KeyError as e:
                    print('no', e)
        case ['drop']:
            print('dropped', bag.pop())
        case ['quit' | 'exit']:
            raise SystemExit('bye')
        case [verb]:
            print(f'{verb!r} what?')
        case _:
            print('unknown', command, rest)
print(bag, turns)
