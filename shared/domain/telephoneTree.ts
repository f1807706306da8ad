/** Somebody in a telephone tree; the leader may have no name written down. */
export interface TreePerson {
  name: string;
  telephone?: string;
}

/** Who rings whom. */
export interface TreeBranch {
  rings: TreePerson;
  calls: readonly TreePerson[];
}

/** So many calls one person makes: few enough for one cup of tea. */
export const callsEach = 3;

/**
 * Who rings whom so that news reaches everybody soon: the leader rings the first three, each of them the next three, and
 * so on, level by level. Nobody makes more calls than that, nobody is rung twice, and any two ways from the leader
 * differ by one call at most.
 */
export const telephoneTree = (leader: TreePerson, others: readonly TreePerson[]): TreeBranch[] => {
  const all = [leader, ...others];
  return all.flatMap((rings, at) => {
    const calls = all.slice(at * callsEach + 1, (at + 1) * callsEach + 1);
    return calls.length > 0 ? [{ rings, calls }] : [];
  });
};
