import { expect, it } from 'vitest'
import { progress } from '../../src/cli/progress.ts'

const written = (isTTY: boolean): readonly string[] => {
  const texts: string[] = []
  const { show, end } = progress({ isTTY, write: (text) => texts.push(text) })
  show('1 of 2')
  show('2 of 2')
  end()
  return texts
}

it('writes over one line of a terminal, and leaves it empty', () => {
  expect(written(true)).toEqual(['\r\u001B[K1 of 2', '\r\u001B[K2 of 2', '\r\u001B[K'])
})

it('writes nothing into a file', () => {
  expect(written(false)).toEqual([])
})
