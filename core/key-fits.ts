/** Whether the policy's key and certificate are fit for what the plan has tools make of them. */
import type { KeyObject } from 'node:crypto'
import { checkPublishers } from './app-packages.ts'
import { certificateWarnings, isNotForCode, keyTypeOf } from './certificate.ts'
import type { PolicyCertificate } from './configure.ts'
import { SigningError } from './errors.ts'
import type { Inputs } from './inputs.ts'
import type { Plan } from './plan.ts'
import type { Session } from './session.ts'
import { tools } from './tools/registry.ts'
import { isForSignatures } from './verification/key-usage.ts'

/** @throws SigningError KEY_TYPE_MISMATCH, INVALID_INPUT */
export function checkKeyFits({ inputs, host }: Session, { leaf }: PolicyCertificate, plan: Plan): void {
  for (const warning of certificateWarnings(leaf)) host.warning(warning)
  if (isNotForCode(leaf) && plan.files.some(({ tool }) => tool === 'osslsigncode' || tool === 'jarsigner')) {
    host.warning(
      'The signing certificate is not for code signing, by its extended key usage: Windows refuses such signatures, and Java warns of them.',
    )
  }
  if (plan.files.some(({ tool }) => tool === 'jarsigner') && !isForSignatures(leaf)) {
    throw new SigningError(
      'INVALID_INPUT',
      'The signing certificate is not for signatures, by its key usage: Java takes jars that are signed with it for unsigned.',
      { hint: 'Choose a signing policy whose certificate has the key usage digitalSignature.' },
    )
  }
  checkPublishers(plan.files, leaf, host)
  checkKind(inputs, leaf.publicKey, plan)
  if (plan.files.length === 0 || inputs.padding !== 'pss' || keyTypeOf(leaf) === 'RSA') return
  throw new SigningError('KEY_TYPE_MISMATCH', 'padding is pss, but the key of the signing policy is an EC key, which has no padding.', {
    hint: 'Leave padding out, or choose a signing policy with an RSA key.',
  })
}

/** By OpenSSL's names, those that Java verifies from its version 16 on. */
const javaCurves = ['prime256v1', 'secp384r1', 'secp521r1']

/** Whether tools can use such a key; with its certificate, where they put that into the signature. @throws SigningError KEY_TYPE_MISMATCH */
function checkKind({ padding }: Inputs, { asymmetricKeyType, asymmetricKeyDetails: details }: KeyObject, plan: Plan): void {
  const curve = details?.namedCurve
  const refuse = (message: string, hint: string): never => {
    throw new SigningError('KEY_TYPE_MISMATCH', message, { hint })
  }
  for (const { tool } of plan.files) {
    const { needs, honours, batch } = tools[tool]
    if (needs.configuration === 'sunpkcs11' && curve !== undefined && !javaCurves.includes(curve)) {
      refuse(
        `The signing policy's key is on the curve ${curve}, and Java does not verify what it signs.`,
        'Choose a signing policy with an RSA key, or with one on P-256, P-384 or P-521.',
      )
    }
    if (asymmetricKeyType !== 'rsa-pss' || needs.configuration === 'gnupg') continue
    // openssl itself wants a plain RSA key, as tokens show it, to have a plain certificate.
    const canPad = honours.includes('padding') && batch !== 'cms'
    if (canPad && padding === 'pss') continue
    refuse(
      `The signing certificate keeps its key for PSS (id-RSASSA-PSS), and ${tool} ${canPad ? 'pads as PKCS #1 has it' : "can't use such a one"}.`,
      canPad ? 'Set padding to pss.' : 'Choose a signing policy whose certificate has a plain RSA key (rsaEncryption).',
    )
  }
}
