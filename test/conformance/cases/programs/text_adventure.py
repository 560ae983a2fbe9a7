rooms = {
    'hall': {'north': 'library', 'east': 'kitchen', 'items': ['lamp']},
    'library': {'south': 'hall', 'items': ['book', 'key']},
    'kitchen': {'west': 'hall', 'items': []},
}
here, bag = 'hall', []
while True:
    room = rooms[here]
    print(f'You are in the {here}.', 'You see: ' + ', '.join(room['items']) if room['items'] else 'Nothing here.')
    try:
        command = input('? ').lower().split()
    except EOFError:
        print('\nGoodbye.')
        break
    match command:
        case ['go', direction] if direction in room:
            here = room[direction]
        case ['go', direction]:
            print(f'You cannot go {direction}.')
        case ['take', thing]:
            try:
                room['items'].remove(thing)
                bag.append(thing)
            except ValueError:
                print(f'No {thing} here.')
        case ['bag' | 'inventory']:
            print('You carry:', ', '.join(bag) or 'nothing')
        case ['quit']:
            break
        case []:
            print('Say something.')
        case _:
            print("I don't understand", ' '.join(command))
