/** The command was called wrongly. The message never repeats what a file holds. */
export class Misuse extends Error {
  override readonly name = 'Misuse'
}
