/** Pseudonyms that whoever has the key can undo. Apart, because a cipher is more than most bundles need. */
export { reversiblePseudonyms, type ReversiblePseudonyms } from './reversible-pseudonyms.ts'
