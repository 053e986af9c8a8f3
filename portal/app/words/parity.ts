/**
 * The shape that a translation must have: exactly the keys of the Korean words, nested alike. Plurals are
 * written as `key_one` and `key_other` in both languages (Korean says the same in both).
 */
export type Translation<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string ? string : Translation<Words[Key]>;
};
