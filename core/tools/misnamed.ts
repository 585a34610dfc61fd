/** Files that are not what their names say: what they are instead, in words. */
import { authenticodeKinds } from './osslsigncode-files.ts'
import type { FileShape } from './signing-tool.ts'

const kinds: typeof authenticodeKinds = [
  ...authenticodeKinds,
  { extensions: ['.jar', '.war', '.ear', '.aar', '.aab'], title: 'a Java archive' },
  { extensions: ['.apk'], title: 'an Android app' },
  { extensions: ['.rpm'], title: 'an RPM package' },
  { extensions: ['.deb'], title: 'a Debian package' },
]

const beginnings: readonly (readonly [string, string])[] = [
  ['version https://git-lfs.github.com/', 'it is a Git LFS pointer: the file itself was not checked out'],
  ['MZ', 'its header for Windows (PE) is missing or damaged'],
  ['\u007fELF', 'it is a program for Linux (ELF)'],
  ['PK\u0003\u0004', 'it is a ZIP archive'],
  ['\u001f\u008b', 'it is compressed with gzip'],
]

/** Tab, line breaks, form feed, escape. */
const textControls = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1b])

/**
 * Why a file that no tool recognises is not what its name says: `is empty`, or `is called like a Windows executable (.exe), but it is a
 * text`. Undefined where its extension promises nothing.
 */
export function misnamed({ extension, head, appPackage }: FileShape): string | undefined {
  if (head.length === 0) return 'is empty'
  const promised = kinds.find(({ extensions }) => extensions.includes(extension))
  return promised === undefined
    ? undefined
    : `is called like ${promised.title} (${extension}), but ${appPackage?.kind === 'none' ? appPackage.reason : contentOf(head)}`
}

function contentOf(head: Uint8Array): string {
  const text = Buffer.from(head).toString('latin1')
  const known = beginnings.find(([beginning]) => text.startsWith(beginning))
  if (known !== undefined) return known[1]
  if (head.every((byte) => byte >= 0x20 || textControls.has(byte))) return 'it is a text'
  return `it does not begin like one: its first bytes are ${Buffer.from(head.subarray(0, 4)).toString('hex')}`
}
