/**
 * What no program can be faster than: the requests of a run and nothing else. It lists the signing policies once, as a log-in does, and has
 * one digest signed again and again; no library is loaded, no file read, nothing verified, nothing written.
 *
 * Plain JavaScript, for to load what reads TypeScript would take longer than Node.js itself.
 *
 * Arguments: how many signatures, how many at once, project and signing policy. SIGNPATH_* as for the library.
 */
import { Agent, request } from 'node:http'

const [count, atOnce, project, policy] = process.argv.slice(2)
const { SIGNPATH_API_URL: api, SIGNPATH_ORGANIZATION_ID: organization, SIGNPATH_API_TOKEN: token } = process.env
const agent = new Agent({ keepAlive: true })

function ask(method, path, headers = {}, body = '') {
  return new Promise((resolve, reject) => {
    const options = { method, agent, headers: { ...headers, authorization: `Bearer ${token}`, 'content-length': Buffer.byteLength(body) } }
    const asked = request(`${api}/v1/${organization}/${path}`, options, (answer) => {
      answer.resume()
      if (answer.statusCode !== 200) reject(new Error(`${path}: ${answer.statusCode}`))
      answer.on('end', resolve)
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

const boundary = 'boundary'
const order = JSON.stringify({
  SignatureAlgorithm: 'RsaPkcs1',
  RsaHashAlgorithm: '2.16.840.1.101.3.4.2.1',
  Base64EncodedHash: Buffer.alloc(32).toString('base64'),
  Metadata: {},
})
const parts = [
  ['ProjectSlug', '', project],
  ['SigningPolicySlug', '', policy],
  ['IsFastSigningRequest', '', 'true'],
  ['Artifact', '; filename="payload.json"', order],
].map(([name, more, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`)
const form = `${parts.join('')}--${boundary}--\r\n`

await ask('GET', `Cryptoki/MySigningPolicies?projectSlug=${project}&signingPolicySlug=${policy}`)
let left = Number(count)
const signing = Array.from({ length: Number(atOnce) }, async () => {
  while (left > 0) {
    left -= 1
    await ask('POST', 'SigningRequests/SubmitWithArtifact', { 'content-type': `multipart/form-data; boundary=${boundary}` }, form)
  }
})
await Promise.all(signing)
agent.destroy()
