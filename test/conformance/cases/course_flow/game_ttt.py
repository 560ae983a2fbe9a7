board = [[' '] * 3 for _ in range(3)]
def winner():
    lines = board + [list(c) for c in zip(*board)] + [[board[i][i] for i in range(3)], [board[i][2 - i] for i in range(3)]]
    for l in lines:
        if l[0] != ' ' and len(set(l)) == 1: return l[0]
    return None
def draw(): print('\n-+-+-\n'.join('|'.join(r) for r in board))
turn = 0
while not winner() and turn < 9:
    who = 'XO'[turn % 2]
    try:
        r, c = map(int, input(f'{who}: ').split())
        if not (0 <= r < 3 and 0 <= c < 3): raise IndexError('off the board')
        if board[r][c] != ' ': raise ValueError('taken')
    except (ValueError, IndexError) as e:
        print('bad move:', e); continue
    except EOFError:
        print('no more input'); break
    board[r][c] = who; turn += 1
draw(); print('winner:', winner())
