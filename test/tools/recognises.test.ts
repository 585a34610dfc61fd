import { describe, expect, test } from '@jest/globals'
import { extname } from 'node:path'
import { misnamed } from '../../core/tools/misnamed.ts'
import { toolNames, tools } from '../../core/tools/registry.ts'
import type { AppPackageFacts } from '../../core/tools/signing-tool.ts'
import { cabinet } from '../fixtures/cabinet.ts'
import { compoundFile } from '../fixtures/compound-file.ts'
import { portableExecutable } from '../fixtures/portable-executable.ts'
import { zip } from '../fixtures/zip.ts'

const image = portableExecutable()
const dosProgram = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(510, 1)])
dosProgram.writeUInt32LE(128, 0x3c)
const farHeader = Buffer.concat([image.subarray(0, 64), Buffer.alloc(64)])
farHeader.writeUInt32LE(100_000, 0x3c)
const archive = zip([{ name: 'a.txt', content: 'a' }])
const appFacts = {
  kind: 'package',
  manifest: 'AppxManifest.xml',
  digest: 'sha256',
  packedTypes: true,
  zip64Types: false,
  inOrder: true,
} as const
const office = compoundFile([{ name: 'WordDocument', content: Buffer.from('x') }])

test("a package of a Windows app is osslsigncode's, by what was found in it", () => {
  const recognised = (extension: string, appPackage?: AppPackageFacts): (string | undefined)[] =>
    toolNames.map((tool) => tools[tool].recognises({ extension, head: archive, appPackage })).filter((reason) => reason !== undefined)
  expect(recognised('.msix', appFacts)).toEqual(['a package of a Windows app (.msix)'])
  expect(recognised('.appxbundle', { ...appFacts, kind: 'bundle' })).toEqual(['a bundle of a Windows app (.appxbundle)'])
  expect(recognised('.msix', { kind: 'none', reason: 'it is a ZIP archive without AppxManifest.xml' })).toEqual([])
  expect(recognised('.msix')).toEqual([])
})

test('what is called like a package of a Windows app is told for what it is', () => {
  const appPackage = { kind: 'none', reason: 'it is a ZIP archive without AppxManifest.xml' } as const
  expect(misnamed({ extension: '.msix', head: archive, appPackage })).toBe(
    'is called like a package of a Windows app (.msix), but it is a ZIP archive without AppxManifest.xml',
  )
  expect(misnamed({ extension: '.appx', head: Buffer.from('just text') })).toBe(
    'is called like a package of a Windows app (.appx), but it is a text',
  )
})

describe.each<[string, Buffer, string | undefined]>([
  ['a.exe', image, 'osslsigncode'],
  ['a.dll', portableExecutable({ kind: 'dll' }), 'osslsigncode'],
  ['renamed.bin', image, 'osslsigncode'],
  ['no-extension', image, 'osslsigncode'],
  ['text.exe', Buffer.from('just text'), undefined],
  ['old.com', dosProgram, undefined],
  ['far.exe', farHeader, 'osslsigncode'],
  ['far.txt', farHeader, undefined],
  ['short.exe', Buffer.from('MZ'), undefined],
  ['a.cab', cabinet([{ name: 'a', content: Buffer.from('a') }]), 'osslsigncode'],
  ['a.msi', office, 'osslsigncode'],
  ['a.msp', office, 'osslsigncode'],
  ['a.doc', office, undefined],
  ['text.msi', Buffer.from('just text'), undefined],
  ['a.cat', Buffer.from('3082', 'hex'), 'osslsigncode'],
  ['a.der', Buffer.from('3082', 'hex'), undefined],
  ['a.ps1', Buffer.from('Write-Output 1'), 'osslsigncode'],
  ['a.psm1', Buffer.from('x'), 'osslsigncode'],
  ['empty.psm1', Buffer.alloc(0), undefined],
  ['a.js', Buffer.from('alert(1)'), undefined],
  ['a.jar', archive, 'jarsigner'],
  ['a.war', archive, 'jarsigner'],
  ['a.ear', archive, 'jarsigner'],
  ['a.aar', archive, 'jarsigner'],
  ['a.aab', archive, 'jarsigner'],
  ['a.apk', archive, 'apksigner'],
  ['text.apk', Buffer.from('just text'), undefined],
  ['a.zip', archive, undefined],
  ['a.nupkg', archive, undefined],
  ['text.jar', Buffer.from('just text'), undefined],
  ['empty', Buffer.alloc(0), undefined],
  ['a.bin', Buffer.alloc(100, 1), undefined],
])('%s', (name, head, expected) => {
  test(`is ${expected ?? 'nobody'}'s`, () => {
    const shape = { extension: extname(name), head }
    const recognised = toolNames.filter((tool) => tools[tool].recognises(shape) !== undefined)
    expect(recognised).toEqual(expected === undefined ? [] : [expected])
  })
})
