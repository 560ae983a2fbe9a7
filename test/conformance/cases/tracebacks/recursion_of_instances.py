import sys


class Node:
    made = 0

    def __init__(self):
        Node.made += 1
        self.child = Node()


class Equal:
    asked = 0

    def __eq__(self, other):
        Equal.asked += 1
        return self == other


if sys.version_info < (3, 13):
    try:
        Node()
    except RecursionError as error:
        print(Node.made, error)
    try:
        Equal() == 1
    except RecursionError as error:
        print(Equal.asked, error)
    Node()
