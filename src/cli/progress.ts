/** How far long work is, in one line of a terminal that is written over. */
export interface Progress {
  /** What is shown from now on. */
  readonly show: (text: string) => void
  readonly end: () => void
}

/** Shows progress beside the output, if somebody watches. */
export function progress(terminal: { readonly isTTY?: boolean; readonly write: (text: string) => unknown } = process.stderr): Progress {
  const put = (text: string): void => {
    if (terminal.isTTY === true) terminal.write(`\r\u001B[K${text}`)
  }
  return {
    show: put,
    end: () => {
      put('')
    },
  }
}
