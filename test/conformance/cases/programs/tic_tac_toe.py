def show(board):
    for r in range(3):
        print(' | '.join(board[r * 3:r * 3 + 3]))
        if r < 2: print('--+---+--')

def winner(board):
    lines = [(0,1,2),(3,4,5),(6,7,8),(0,3,6),(1,4,7),(2,5,8),(0,4,8),(2,4,6)]
    for a, b, c in lines:
        if board[a] != ' ' and board[a] == board[b] == board[c]:
            return board[a]
    return None

board = [' '] * 9
player = 'X'
while ' ' in board:
    try:
        move = int(input(f'{player} plays (1-9): ')) - 1
        if not 0 <= move < 9 or board[move] != ' ':
            raise ValueError('bad square')
    except ValueError as error:
        print('Invalid:', error)
        continue
    board[move] = player
    if winner(board):
        show(board)
        print(winner(board), 'wins!')
        break
    player = 'O' if player == 'X' else 'X'
else:
    show(board)
    print('Draw')
