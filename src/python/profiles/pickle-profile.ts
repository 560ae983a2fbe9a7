// What the classes of _pickle differ in between releases, as measured.

export interface PickleProfile {
  /** persistent_id and persistent_load are methods of the classes; before they are attributes that only subclasses have. */
  readonly hasPersistentMethods: boolean;
  /** A name with dots is written below protocol 4 as one getattr() per dot; before as the last one, its owner being written on its own. */
  readonly unfoldsDottedNames: boolean;
  /** What cannot be done with a function or class that is local to a function. */
  readonly localObject: string;
  readonly noPersistentLoad: string;
  /** Why a PickleBuffer cannot be written below protocol 5. */
  readonly bufferNeedsProtocol: string;
  readonly picklerBytes: number;
  readonly unpicklerBytes: number;
}

export const PICKLE_310: PickleProfile = {
  hasPersistentMethods: false,
  unfoldsDottedNames: false,
  localObject: "Can't pickle local object",
  noPersistentLoad: 'A load persistent id instruction was encountered,\nbut no persistent_load function was specified.',
  bufferNeedsProtocol: 'PickleBuffer can only pickled with protocol >= 5',
  picklerBytes: 152,
  unpicklerBytes: 272,
};

export const PICKLE_312: PickleProfile = {
  ...PICKLE_310,
  noPersistentLoad: 'A load persistent id instruction was encountered, but no persistent_load function was specified.',
};

export const PICKLE_313: PickleProfile = {
  ...PICKLE_312,
  hasPersistentMethods: true,
  bufferNeedsProtocol: 'PickleBuffer can only be pickled with protocol >= 5',
  unfoldsDottedNames: true,
  localObject: "Can't get local object",
  picklerBytes: 144,
  unpicklerBytes: 264,
};
