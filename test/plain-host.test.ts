import { expect, test } from '@jest/globals'
import type { Host } from '../core/host.ts'
import { plainSpoken } from '../core/plain-host.ts'

function recordingHost(): { readonly host: Host; readonly told: unknown[]; asked: number } {
  const record = { told: [] as unknown[], asked: 0, host: undefined as unknown as Host }
  const tell = (...words: unknown[]): void => {
    record.told.push(words)
  }
  record.host = {
    name: 'command-line',
    get cacheDirectory() {
      record.asked += 1
      return '/cache'
    },
    ...{ debug: tell, info: tell, notice: tell, warning: tell, error: tell, startGroup: tell, setOutput: tell },
  } as unknown as Host
  return record
}

test('what terminals obey is kept out of all that a host says; what later steps read stays as it is', () => {
  const { host, told } = recordingHost()
  const plain = plainSpoken(host)
  for (const level of ['debug', 'info', 'startGroup'] as const) plain[level]('a\u001b[31mb')
  for (const level of ['notice', 'warning', 'error'] as const) plain[level]('a\u202eb', { file: 'c\u001b[2Jd' })
  plain.setOutput('signed-files', 'a\u001b[31mb')
  const located = ['ab', { file: 'cd' }]
  expect(told).toEqual([['ab'], ['ab'], ['ab'], located, located, located, ['signed-files', 'a\u001b[31mb']])
})

test('the host is not asked for a cache that nobody wants: on a machine without a home folder that would make one', () => {
  const record = recordingHost()
  const plain = plainSpoken(record.host)
  expect([record.asked, plain.name]).toEqual([0, 'command-line'])
  expect(plain.cacheDirectory).toBe('/cache')
})
