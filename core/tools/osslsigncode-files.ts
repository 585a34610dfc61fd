/** Which files Authenticode is for: by their first bytes where these are clear, else by extension. */
import { extname } from 'node:path'
import { startsWith } from './first-bytes.ts'
import type { FileShape } from './signing-tool.ts'

const executables = [
  '.exe',
  '.dll',
  '.sys',
  '.ocx',
  '.scr',
  '.cpl',
  '.mui',
  '.efi',
  '.drv',
  '.com',
  '.ax',
  '.xll',
  '.node',
  '.pyd',
  '.winmd',
]
const installers = ['.msi', '.msp', '.mst', '.msm']
/** Of scripts that Authenticode signs. */
export const scriptExtensions = ['.ps1', '.psm1', '.psd1', '.ps1xml', '.psc1', '.cdxml', '.mof']
/** A bundle holds packages for several processors or languages. */
const appPackages: readonly string[] = ['.appx', '.msix', '.appxbundle', '.msixbundle']

/** By its extension alone. */
export function isCalledAppPackage(path: string): boolean {
  return appPackages.includes(extname(path).toLowerCase())
}

/** What an extension promises whose file has to begin in a certain way; a script may begin as it likes. */
export const authenticodeKinds: readonly { readonly extensions: readonly string[]; readonly title: string }[] = [
  { extensions: executables, title: 'a Windows executable' },
  { extensions: installers, title: 'a Windows installer' },
  { extensions: ['.cab'], title: 'a cabinet' },
  { extensions: ['.cat'], title: 'a security catalog' },
  { extensions: appPackages, title: 'a package of a Windows app' },
]

/** By its extension alone, and no script. */
export function isCalledAuthenticode({ extension }: FileShape): boolean {
  return authenticodeKinds.some(({ extensions }) => extensions.includes(extension))
}

const oleMagic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/**
 * An extension that the bytes belie does not count: an .exe that is a text stays unrecognised, an image is one whatever its name.
 * OLE files are also Office's, so that these need the extension as well; so do packages of Windows apps, whose entries were looked at for that;
 * catalogs are DER, as much else is.
 */
export function recogniseAuthenticode({ extension, head, appPackage }: FileShape): string | undefined {
  if (isImage(head, extension)) return 'a Windows executable (PE)'
  if (startsWith(head, [...Buffer.from('MSCF\0\0\0\0', 'latin1')])) return 'a cabinet (MSCF)'
  if (startsWith(head, oleMagic)) return installers.includes(extension) ? `a Windows installer (${extension})` : undefined
  if (appPackage !== undefined && appPackage.kind !== 'none')
    return appPackage.kind === 'bundle' ? `a bundle of a Windows app (${extension})` : `a package of a Windows app (${extension})`
  if (extension === '.cat' && head[0] === 0x30) return 'a security catalog (.cat)'
  if (scriptExtensions.includes(extension) && head.length > 0) return `a script that Authenticode signs (${extension})`
  return undefined
}

/** MZ alone is also DOS: what it points to must be a PE header, where that lies within the bytes that were read. */
function isImage(head: Uint8Array, extension: string): boolean {
  if (!startsWith(head, [0x4d, 0x5a])) return false
  if (head.length < 64) return false
  const offset = new DataView(head.buffer, head.byteOffset, head.byteLength).getUint32(0x3c, true)
  if (offset + 4 > head.length) return executables.includes(extension)
  return startsWith(head.subarray(offset), [0x50, 0x45, 0, 0])
}

/** Of texts whose characters are two or four bytes, osslsigncode knows UTF-16 with the lower byte first alone. */
const otherWideTexts: readonly (readonly [string, readonly number[]])[] = [
  ['UTF-16 with the higher byte first', [0xfe, 0xff]],
  ['UTF-32', [0xff, 0xfe, 0, 0]],
  ['UTF-32', [0, 0, 0xfe, 0xff]],
]

/** It would put its signature as bytes of ASCII behind these: PowerShell finds none then, and reads rubbish where the script ended. */
export function refuseScript({ extension, head }: FileShape): string | undefined {
  const encoding = scriptExtensions.includes(extension) ? otherWideTexts.find(([, mark]) => startsWith(head, mark))?.[0] : undefined
  return encoding === undefined ? undefined : `the script is in ${encoding}, in which osslsigncode can't write its signature`
}
