import { resolve } from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { createScreen, wantsColour, type Output } from '../../cli/terminal.ts'

let written: string
let time: number
const now = (): number => time

function output(properties: Partial<Output> = {}): Output {
  return { write: (text) => (written += text), ...properties }
}

beforeEach(() => {
  written = ''
  time = 0
})

test.each([
  [true, {}, true],
  [false, {}, false],
  [true, { TERM: 'dumb' }, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [false, { FORCE_COLOR: '1' }, true],
  [true, { FORCE_COLOR: '0' }, false],
  [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
])('colours: terminal %s, %j: %s', (isTTY, environment, colours) => {
  expect(wantsColour(output({ isTTY }), environment)).toBe(colours)
})

describe('lines', () => {
  test('carry a label, coloured where a person watches', () => {
    createScreen(output(), {}).message('error', 'a\nb')
    createScreen(output({ isTTY: true }), {}).message('error', 'a\nb')
    expect(written).toBe('error: a\nb\n\u001b[31merror:\u001b[0m a\nb\n')
  })

  test('name the file of a message that does not', () => {
    const screen = createScreen(output(), {})
    screen.message('error', 'It is damaged.', 'a/b.txt')
    screen.message('error', 'The file a/b.txt is damaged.', 'a/b.txt')
    screen.message('error', 'The file a/b.txt is damaged.', resolve('a/b.txt'))
    expect(written).toBe('error: a/b.txt: It is damaged.\nerror: The file a/b.txt is damaged.\nerror: The file a/b.txt is damaged.\n')
  })

  test('of a group are indented', () => {
    const screen = createScreen(output(), {})
    screen.startGroup('Plan')
    screen.lines('a\nb')
    screen.endGroup()
    screen.lines('c')
    expect(written).toBe('Plan\n  a\n  b\nc\n')
  })

  test('hold no secret, whole or in pieces that the service would echo', () => {
    const screen = createScreen(output(), {})
    screen.maskSecret('s3cret-token')
    screen.maskSecret(' ')
    screen.startGroup('got s3cret-token')
    screen.lines(`a ${Buffer.from('s3cret-token').toString('base64')} b`)
    expect(written).toBe('got ***\n  a *** b\n')
  })

  test('control no terminal', () => {
    createScreen(output({ isTTY: true }), {}).lines('a\u001b]0;title\u0007\u001b[2Jb\rc\u202e')
    expect(written).toBe('ab\nc\n')
  })
})

describe('progress', () => {
  test('is a line of its own on a terminal, and makes way for messages', () => {
    const screen = createScreen(output({ isTTY: true, columns: 80 }), {}, now)
    screen.progress(0, 4, 0)
    time = 2_000
    screen.progress(2, 4, 1)
    screen.lines('careful')
    screen.progress(4, 4, 1)
    expect(written).toBe(
      `[${'.'.repeat(12)}] 0 of 4 signed\r\u001b[K[${'#'.repeat(6)}${'.'.repeat(6)}] 1 of 4 signed, 1 failed, 1.0 a second; about 2 s left\r\u001b[Kcareful\n3 of 4 signed, 1 failed, 2.0 a second\n`,
    )
  })

  test('never spans two rows', () => {
    createScreen(output({ isTTY: true, columns: 20 }), {}, now).progress(1, 1000, 0)
    expect(written).toHaveLength(19)
  })

  test('in a log it is a plain line, seldom', () => {
    const screen = createScreen(output(), {}, now)
    for (time = 0; time <= 25_000; time += 500) screen.progress(time / 500, 100, 0)
    screen.progress(100, 100, 3)
    expect(written).toBe(
      '20 of 100 signed, 2.0 a second; about 40 s left\n40 of 100 signed, 2.0 a second; about 30 s left\n97 of 100 signed, 3 failed, 3.9 a second\n',
    )
  })
})
