/** A row or part of one as JSON brings it: what is a time in the type comes as text. */
export type FromJson<T> = T extends Date
  ? string
  : T extends readonly (infer Item)[]
    ? FromJson<Item>[]
    : T extends object
      ? { [Key in keyof T]: FromJson<T[Key]> }
      : T;
