/** Puts a timestamp token into a CMS signature: an unsigned attribute of its signer. */
import { childrenOf, contextTag, MalformedDer, readDer, universal, type Element } from '../verification/der.ts'
import { tokenAttributes } from '../verification/object-identifiers.ts'
import { derElement, objectIdentifier } from '../der-writer.ts'

/** @param message DER with one signer. Nothing that is signed changes. @throws MalformedDer */
export function addTimestamp(message: Buffer, token: Buffer, kind: keyof typeof tokenAttributes): Buffer {
  const content = readDer(message)
  const [type, wrapped] = childrenOf(content)
  const [signedData] = wrapped === undefined ? [] : childrenOf(wrapped)
  const fields = signedData === undefined ? [] : childrenOf(signedData)
  const signers = fields.at(-1)
  const [signer, ...others] = signers === undefined ? [] : childrenOf(signers)
  if (type === undefined || wrapped === undefined || signedData === undefined || signers === undefined || signer === undefined)
    throw new MalformedDer('it is no signed data')
  if (others.length > 0) throw new MalformedDer('it has several signers')
  const stamped = withAttribute(
    signer,
    derElement(universal.sequence, objectIdentifier(tokenAttributes[kind]), derElement(universal.set, token)),
  )
  const rest = fields.slice(0, -1).map(({ raw }) => raw)
  return derElement(content.tag, type.raw, derElement(wrapped.tag, derElement(signedData.tag, ...rest, derElement(signers.tag, stamped))))
}

function withAttribute(signer: Element, attribute: Buffer): Buffer {
  const fields = childrenOf(signer)
  const last = fields.at(-1)
  const present = last?.tag === contextTag(1) ? childrenOf(last).map(({ raw }) => raw) : []
  const kept = present.length > 0 ? fields.slice(0, -1) : fields
  // DER wants the elements of a SET OF in the order of their octets.
  const attributes = [...present, attribute].sort((one, other) => one.compare(other))
  return derElement(signer.tag, ...kept.map(({ raw }) => raw), derElement(contextTag(1), ...attributes))
}
