// Attributes that a generic alias (`list[int]`) has itself; all others are those of its origin. As measured.

const words = (text: string): readonly string[] => text.split(' ');

export const ALIAS_ATTRIBUTES_310: ReadonlySet<string> = new Set(
  words('__origin__ __args__ __parameters__ __mro_entries__ __reduce_ex__ __reduce__ __copy__ __deepcopy__'),
);

export const ALIAS_ATTRIBUTES_311: ReadonlySet<string> = new Set([
  ...ALIAS_ATTRIBUTES_310,
  ...words('__unpacked__ __typing_unpacked_tuple_args__ __class__'),
]);

export const ALIAS_ATTRIBUTES_313: ReadonlySet<string> = new Set([...ALIAS_ATTRIBUTES_311, '__bases__']);
