const isSameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((each, at) => each === other[at]);

/**
 * Makes something of a list once, not at every call. What the store holds never changes, something new takes its place:
 * so the same things in the same order still come to the same. Only the last list is kept.
 */
export const remembering = <Thing, Made>(
  make: (things: readonly Thing[]) => Made,
): ((things: readonly Thing[]) => Made) => {
  let last: { things: readonly Thing[]; made: Made } | undefined;
  return (things) => {
    if (!last || !isSameList(things, last.things)) last = { things, made: make(things) };
    return last.made;
  };
};
