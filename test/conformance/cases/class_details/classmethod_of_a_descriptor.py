# Until 3.12 a classmethod asks what it wraps to bind itself: the class stands for the instance and for the owner. A bound method has no
# `__get__` in 3.11 and 3.12.
from types import MethodType


class Asked:
    def __get__(self, instance, owner=None):
        print('asked', instance, owner)
        return 'answer'


class Bound:
    def __init__(self, function):
        self.function = function

    def __call__(self, *arguments):
        return self.function(*arguments)

    def __get__(self, instance, owner=None):
        print('bound', instance, owner)
        return MethodType(self, type(instance) if owner is None else owner)


class Made:
    def method(self, *arguments):
        return type(self), arguments


class Meta(type):
    def __repr__(cls):
        return f'<{cls.__name__}>'


class A(metaclass=Meta):
    asked = classmethod(Asked())
    made = classmethod(Made().method)

    @classmethod
    @Bound
    def bound(cls):
        return cls

    @classmethod
    @classmethod
    def twice(cls):
        return cls

    @classmethod
    @staticmethod
    def static(*arguments):
        return arguments

    @classmethod
    @property
    def shown(cls):
        return cls


class B(A):
    pass


for owner in A, A(), B, B():
    for name in 'asked', 'made', 'bound', 'twice', 'static', 'shown':
        try:
            found = getattr(owner, name)
            print(name, found() if callable(found) and found is not B and found is not A else found)
        except TypeError as error:
            print(name, error)
