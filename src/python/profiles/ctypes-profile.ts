// What _ctypes differs in between releases, as measured.

export interface CtypesProfile {
  /** What a C type knows of itself is set by its metatype's `__init__`, not by `__new__`. */
  readonly initMakesLayout: boolean;
  /** Bytes of that behind the class object; 0: it is a dict in the place of the class's own. */
  readonly layoutBytes: number;
  /** Metatypes have a base of their own below `type`. */
  readonly metatypesShareBase: boolean;
  /** What byref() gives takes part in the collection, and belongs to the module. */
  readonly argumentsAreTracked: boolean;
  /** from_param() of a simple type passes on why a value was refused; else it says "wrong type". */
  readonly keepsConversionError: boolean;
  /** from_param() of pointers to text names the type that was wanted. */
  readonly namesPointerTypes: boolean;
  /** A structure may ask for a larger alignment. */
  readonly hasAlignField: boolean;
  /** The format of a structure has what lies between its fields, and packed ones have a format too. */
  readonly formatsGaps: boolean;
  /** How resize() calls what it expects. */
  readonly expectedInstance: string;
  /** What is reported of a callback that raised: the function is part of the sentence. */
  readonly reportsNameFunction: boolean;
}

export const CTYPES_310: CtypesProfile = {
  initMakesLayout: false,
  layoutBytes: 0,
  metatypesShareBase: false,
  argumentsAreTracked: false,
  keepsConversionError: false,
  namesPointerTypes: false,
  hasAlignField: false,
  formatsGaps: false,
  expectedInstance: 'excepted ctypes instance',
  reportsNameFunction: false,
};

export const CTYPES_312: CtypesProfile = {
  ...CTYPES_310,
  argumentsAreTracked: true,
  keepsConversionError: true,
  formatsGaps: true,
  expectedInstance: 'expected ctypes instance',
};

export const CTYPES_313: CtypesProfile = {
  ...CTYPES_312,
  initMakesLayout: true,
  layoutBytes: 160,
  metatypesShareBase: true,
  namesPointerTypes: true,
  hasAlignField: true,
  reportsNameFunction: true,
};
