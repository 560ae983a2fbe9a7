import typing
print(typing.Optional[int], typing.Union[int, str], typing.List[int], typing.Dict[str, typing.Any], typing.Callable[[int], str])
print(list[int] | None, typing.get_type_hints(lambda: 0), typing.cast(int, 'a'), typing.Tuple[int, ...], typing.TypeVar('T'), typing.Literal['a', 1])
print(typing.get_origin(typing.List[int]), typing.get_args(typing.Dict[str, int]), int | str, typing.Optional[int] == typing.Union[int, None])
try:
    isinstance(1, typing.List[int])
except Exception as error:
    print(type(error).__name__, error)
try:
    typing.Optional[1, 2]
except Exception as error:
    print(type(error).__name__, error)
