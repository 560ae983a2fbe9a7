print([m.name for m in __import__('enum').Enum('E', 'A B')], __import__('enum').IntFlag('F', 'X Y').X | 2)
