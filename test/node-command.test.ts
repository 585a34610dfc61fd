import { expect, test } from '@jest/globals'
import { nodeCommand, partForNode } from '../core/node-command.ts'

const environment = {
  PATH: '/bin',
  NODE_OPTIONS: '--require ./theirs.cjs',
  NODE_DEBUG: 'child_process',
  NODE_EXTRA_CA_CERTS: '/authorities.pem',
  NODE_ENV: 'test',
}

test('a program of ours starts with neither options, nor debugging, nor authorities of the job', () => {
  const command = nodeCommand('0', ['a', 'b'], environment)
  expect(command).toEqual({ program: process.execPath, arguments: ['-e', '0', 'a', 'b'], environment: { PATH: '/bin', NODE_ENV: 'test' } })
})

test('nothing of an environment is lost', () => {
  const { own, others } = partForNode(environment)
  expect({ ...own, ...others }).toEqual(environment)
})
