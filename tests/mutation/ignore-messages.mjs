// A mistake of the programmer is told by its code; the sentence beside it is for reading and may be put in other words at any time.
const isMessage = ({ parent, key, listKey }) =>
  listKey === 'arguments' &&
  ((parent.type === 'NewExpression' && parent.callee.name === 'UsageError' && key === 1) ||
    (parent.type === 'CallExpression' && parent.callee.name === 'refuse'))

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'messages',
    value: { shouldIgnore: (path) => (isMessage(path) ? 'a message for programmers' : undefined) },
  },
]
