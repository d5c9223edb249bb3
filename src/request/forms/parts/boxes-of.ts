/** Every yes-or-no field of a form that is not blank, by its path: `{ "sectionC.withinTenDays": true }`. */
export function boxesOf(form: object): { readonly [field: string]: boolean } {
  const boxes: Record<string, boolean> = {}
  const visit = (value: unknown, path: string): void => {
    if (typeof value === 'boolean') boxes[path] = value
    else if (typeof value === 'object' && value !== null) {
      for (const [key, member] of Object.entries(value)) visit(member, path === '' ? key : `${path}.${key}`)
    }
  }
  visit(form, '')
  return boxes
}
