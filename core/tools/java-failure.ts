/** What Java says in the same way to jarsigner and apksigner: of its key store, and of its memory. */
import type { Meaning } from './meanings.ts'
import type { ToolFailure } from './signing-tool.ts'

/** Its heap is full; or the machine has no room for one, and Java does not start. */
export const noJavaMemory: Meaning = {
  pattern: /OutOfMemoryError|insufficient memory for the Java|^Could not (?:reserve|allocate) /m,
  failure: {
    code: 'SIGNING_FAILED',
    message: 'Java ran out of memory.',
    hint: 'Lower parallel, or give the machine or container more memory, of which Java takes a quarter.',
  },
}

/** jarsigner takes answers of timestamp servers, of any size, into memory, and dies of the largest. */
export const noMemoryForAnswer = /OutOfMemoryError(?:(?!^Exception)[^])*\.timestamp\.HttpTimestamper\./m

/** Whether it was Java's memory that did not do, and not a timestamp server's answer that nothing has room for. */
export function ranOutOfMemory(output: string): boolean {
  return noJavaMemory.pattern.test(output) && !noMemoryForAnswer.test(output)
}

/** Java shows a key only where the token has its certificate, too. */
export const noJavaKey: ToolFailure = {
  code: 'POLICY_NOT_FOUND',
  message: 'Java finds no key with a certificate for this project and signing policy.',
  hint: "Check project-slug and signing-policy-slug. Java needs the key's certificate on the token, with the key's id; the certificate input does not do.",
}
