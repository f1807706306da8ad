const honours = /^(mr|mrs|ms|miss|mx|dr|rev|revd|father|sister|sir|lady)\.?$/i;

/** How to call somebody in a short sentence: the first name, or all of the name when it begins with a title. */
export const calledName = (name: string): string => {
  const [first = name] = name.split(' ');
  return honours.test(first) ? name : first;
};

/** A name as it was typed in a hurry: the first letter of each word large when none was. */
export const tidyName = (typed: string): string => {
  const name = typed.trim().replace(/\s+/g, ' ');
  return name === name.toLocaleLowerCase('en-GB')
    ? name.replace(
        /(^|[\s-])(\p{L})/gu,
        (_all, before: string, letter: string) => before + letter.toLocaleUpperCase('en-GB'),
      )
    : name;
};
