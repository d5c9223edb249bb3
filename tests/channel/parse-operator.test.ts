import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseOperator } from '../../src/channel/parse-operator.ts'
import { exampleOperator } from '../support/example-operator.ts'

const issuesOf = (input: unknown): readonly string[] => {
  const result = parseOperator(input)
  return result.ok ? [] : result.issues.map((it) => `${it.code} ${it.path.join('.')}`)
}

describe('parseOperator', () => {
  it('reads the profile of the examples', () => {
    expect(issuesOf(JSON.parse(readFileSync('examples/operator.json', 'utf8')))).toEqual([])
  })

  const [entity] = exampleOperator.entities
  const [messenger, notes] = exampleOperator.services
  it('reads of a service that we cannot tell what kind it is', () => {
    expect(issuesOf({ ...exampleOperator, services: [{ ...messenger, kind: null }, notes] })).toEqual([])
  })

  it.each([
    ['nothing', undefined, ['operator.not-plain-data ']],
    ['a misspelt key', { ...exampleOperator, contactpoints: [] }, ['operator.wrong-field ']],
    ['a missing list', { ...exampleOperator, services: undefined }, ['operator.wrong-field services']],
    [
      'a dangling service',
      { ...exampleOperator, entities: [{ ...entity, answersFor: ['chat'] }] },
      ['operator.unknown-reference entities.0.answersFor', 'operator.unknown-reference contactPoints.1.entity'],
    ],
    [
      'an id twice',
      { ...exampleOperator, services: [exampleOperator.services[0], { ...exampleOperator.services[1], id: 'messenger' }] },
      ['operator.ambiguous services.1.id'],
    ],
    [
      'a name twice',
      { ...exampleOperator, entities: exampleOperator.entities.map((it) => ({ ...it, alsoKnownAs: ['example'] })) },
      ['operator.ambiguous entities.1.name'],
    ],
    [
      'a zone that is none',
      { ...exampleOperator, entities: [{ ...entity, zone: 'Mitteleuropa' }, exampleOperator.entities[1]] },
      ['operator.unknown-zone entities.0.zone'],
    ],
    [
      'a kind of service that could be two',
      { ...exampleOperator, services: [{ ...messenger, kind: 'electronic-communications' }, notes] },
      ['operator.wrong-field services.0.kind'],
    ],
    [
      'a service of which nothing is said',
      { ...exampleOperator, services: [{ ...messenger, kind: undefined }, notes] },
      ['operator.wrong-field services.0.kind'],
    ],
    ['a country that is none', { ...exampleOperator, entities: [{ ...entity, state: 'XX' }] }, ['operator.wrong-field entities.0.state']],
  ])('says what is wrong with %s', (_, input, issues) => {
    expect(issuesOf(input)).toEqual(issues)
  })

  it('never runs a getter', () => {
    const hostile = Object.defineProperty({}, 'name', {
      enumerable: true,
      get: () => {
        throw new Error('run')
      },
    })
    expect(issuesOf(hostile)).toEqual(['operator.not-plain-data *'])
  })
})
