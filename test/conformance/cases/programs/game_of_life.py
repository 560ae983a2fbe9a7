def step(cells):
    counts = {}
    for (x, y) in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    p = (x + dx, y + dy)
                    counts[p] = counts.get(p, 0) + 1
    return {p for p, n in counts.items() if n == 3 or n == 2 and p in cells}

def show(cells, w=8, h=6):
    for y in range(h):
        print(''.join('#' if (x, y) in cells else '.' for x in range(w)))

cells = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for generation in range(4):
    print('generation', generation, 'alive', len(cells))
    show(cells)
    cells = step(cells)
print(sorted(cells))
