class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next

class LinkedList:
    def __init__(self, items=()):
        self.head = None
        self.size = 0
        for item in items:
            self.append(item)

    def append(self, value):
        node = Node(value)
        if self.head is None:
            self.head = node
        else:
            current = self.head
            while current.next:
                current = current.next
            current.next = node
        self.size += 1

    def remove(self, value):
        previous, current = None, self.head
        while current:
            if current.value == value:
                if previous: previous.next = current.next
                else: self.head = current.next
                self.size -= 1
                return True
            previous, current = current, current.next
        return False

    def reverse(self):
        previous = None
        current = self.head
        while current:
            current.next, previous, current = previous, current, current.next
        self.head = previous

    def __iter__(self):
        current = self.head
        while current:
            yield current.value
            current = current.next

    def __len__(self): return self.size
    def __repr__(self): return ' -> '.join(map(str, self)) or 'empty'

l = LinkedList([3, 1, 4, 1, 5])
print(l, len(l))
l.remove(1); print(l)
print(l.remove(99))
l.reverse(); print(l)
print(sorted(l), max(l), 4 in l)
print(LinkedList())
