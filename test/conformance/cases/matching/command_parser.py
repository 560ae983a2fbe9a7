def run(line):
    match line.split():
        case ['go', ('north' | 'south') as d]: return f'going {d}'
        case ['get', item]: return f'got {item}'
        case ['drop', *items]: return f'dropped {items}'
        case ['quit' | 'exit']: return 'bye'
        case []: return 'nothing'
        case [cmd, *_]: return f'unknown {cmd}'
for l in ('go north', 'go up', 'get key', 'drop a b', 'exit', '', 'dance now'): print(run(l))
