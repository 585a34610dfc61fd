/** What Java's key store says in the same way to jarsigner and apksigner. */
import type { ToolFailure } from './signing-tool.ts'

/** Java shows a key only where the token has its certificate, too. */
export const noJavaKey: ToolFailure = {
  code: 'POLICY_NOT_FOUND',
  message: 'Java finds no key with a certificate for this project and signing policy.',
  hint: "Check project-slug and signing-policy-slug. Java needs the key's certificate on the token, with the key's id; the certificate input does not do.",
}
