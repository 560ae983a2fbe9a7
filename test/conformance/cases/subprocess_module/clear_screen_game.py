import os
import subprocess
import sys


def clear():
    sys.stdout.flush()
    return os.system("cls" if os.name == "nt" else "clear")


board = [[" "] * 3 for _ in range(3)]


def show(board):
    status = clear()
    print(f"(clear answered {status}, that is {os.waitstatus_to_exitcode(status)})")
    for row in board:
        print("|".join(row))


moves = [(0, 0), (1, 1), (0, 1), (2, 2), (0, 2)]
for turn, (row, column) in enumerate(moves):
    board[row][column] = "XO"[turn % 2]
    show(board)
    if any(all(cell == mark for cell in line) for mark in "XO" for line in board):
        print("won after", turn + 1)
        break

sys.stdout.flush()
print("cls:", os.system("cls"))
print("nosuch:", os.system("nosuch --help"))
finished = subprocess.run("nosuch --help", shell=True, capture_output=True, text=True)
print(finished)
print(subprocess.getstatusoutput("cls"))
sys.stdout.flush()
with os.popen("clear") as pipe:
    print(repr(pipe.read()))
os.environ["TERM"] = "dumb"
print(os.environ.get("TERM"), os.getenv("TERM"))
