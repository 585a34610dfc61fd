import { describe, expect, test } from '@jest/globals'
import { renderCardDaemonConfig, renderGpgAgentConfig, renderGpgConfig, userIdPart } from '../../core/config/gnupg.ts'

describe('gpg.conf', () => {
  test('holds what tools on top of gpg cannot be told', () => {
    const lines = renderGpgConfig({ digest: 'sha384', pin: 'CONFIG', startsAgent: false }).split('\n')
    expect(lines).toEqual(expect.arrayContaining(['no-autostart', 'pinentry-mode loopback', 'passphrase CONFIG', 'digest-algo SHA384']))
  })

  test('lets gpg start an agent for later steps alone', () => {
    expect(renderGpgConfig({ digest: 'sha256', pin: 'CONFIG', startsAgent: true })).not.toContain('no-autostart')
  })
})

test('the agent and the card daemon get plain paths', () => {
  expect(renderGpgAgentConfig('/usr/bin/gnupg-pkcs11-scd')).toMatch(/^scdaemon-program \/usr\/bin\/gnupg-pkcs11-scd$/m)
  expect(renderCardDaemonConfig({ library: '/opt/lib.so', log: '/tmp/h/scd.log' })).toBe(
    'providers signpath\nprovider-signpath-library /opt/lib.so\nverbose\nlog-file /tmp/h/scd.log\n',
  )
})

test.each(['/opt/a b.so', '/opt/a\nverbose', '/opt/#.so', ''])('a path that a line cannot hold is an error: %j', (library) => {
  expect(() => renderCardDaemonConfig({ library, log: '/tmp/log' })).toThrow(/can't stand in GnuPG's configuration/)
})

test.each([
  ['ACME <root@example.org>', 'ACME root@example.org'],
  ['A (B)\n%commit', 'A B %commit'],
  ['\u202eGrün  AG ', 'Grün AG'],
])('a user id takes %j as %j', (text, expected) => {
  expect(userIdPart(text)).toBe(expected)
})
