const honours = /^(mr|mrs|ms|miss|mx|dr|rev|revd|father|sister|sir|lady)\.?$/i;

/** How to call somebody in a short sentence: the first name, or all of the name when it begins with a title. */
export const calledName = (name: string): string => {
  const [first = name] = name.split(' ');
  return honours.test(first) ? name : first;
};
