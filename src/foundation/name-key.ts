/**
 * What the spellings of one name have in common; empty for what is no name. Case, width, spaces, punctuation and signs that nobody sees make no second
 * person.
 */
export function nameKey(name: string): string {
  // Stripped between two normalisations: a sign between a letter and its accent would keep them apart.
  const signs = name
    .normalize('NFKC')
    .replace(/[^\p{L}\p{M}\p{N}]|\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFKC')
  // Up and down again, since some letters have one capital and two small forms.
  return /\p{L}/u.test(signs) ? signs.toUpperCase().toLowerCase() : ''
}
