from abc import ABC, abstractmethod
class A(ABC):
    @abstractmethod
    def area(self): pass
    @abstractmethod
    def name(self): pass
A()
