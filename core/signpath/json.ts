/** JSON from SignPath's API. */
import type { HttpAnswer } from '../http.ts'

/** Some servers and proxies put a byte order mark before it, which a reader may ignore (RFC 8259, 8.1). @throws SyntaxError: it is no JSON */
export function jsonOf({ body }: HttpAnswer): unknown {
  return JSON.parse(new TextDecoder().decode(body))
}
