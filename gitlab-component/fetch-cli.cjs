// Fetches the command line and checks its digest before anything runs it. The file to write is the first argument.
const { createHash } = require('node:crypto')
const { readFileSync, writeFileSync } = require('node:fs')
const { setTimeout: sleep } = require('node:timers/promises')

const address = process.env.PKCS11_SIGN_CLI_URL
const expected = process.env.PKCS11_SIGN_CLI_SHA256.toLowerCase().replace(/^sha256:/, '')
const remote = /^\s*[a-z]{2,}:/i.test(address)

const fail = (exitCode, message, code) => {
  process.stderr.write(`error: ${message} [${code}]\n`)
  process.exit(exitCode)
}

// fetch() takes no user and password in an address; GitLab's package registry wants gitlab-ci-token and the job's token there.
const split = (text) => {
  const url = new URL(text)
  const { username, password } = url
  url.username = url.password = ''
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  return { url, headers: pair === ':' ? {} : { authorization: `Basic ${Buffer.from(pair).toString('base64')}` } }
}

// The address is not shown: there is no telling which part of it is a password.
const parse = (text) => {
  try {
    return split(text)
  } catch {
    return fail(2, 'cli-url is no address. A sign such as % or @ in its user or password is written as %25 or %40.', 'INVALID_INPUT')
  }
}

const download = async ({ url, headers }) => {
  for (let tries = 1; ; tries += 1) {
    const answer = await fetch(url, { headers, signal: AbortSignal.timeout(120_000) }).catch((error) => error)
    if (answer.ok) return Buffer.from(await answer.arrayBuffer())
    const why = answer instanceof Error ? (answer.cause?.message ?? answer.message) : `HTTP ${answer.status}`
    if (tries === 3 || (answer.status >= 400 && answer.status < 500)) throw new Error(why)
    await sleep(1_000 * tries)
  }
}

const main = async () => {
  if (!(parseInt(process.versions.node, 10) >= 20)) {
    fail(4, `pkcs11-sign needs Node.js 20 or later; this is ${process.versions.node}. Set image.`, 'UNSUPPORTED_RUNNER')
  }
  if (!/^[0-9a-f]{64}$/.test(expected)) {
    fail(
      2,
      'cli-sha256 is not a SHA-256 digest: 64 hexadecimal digits. A released component has it; a mirror has the same.',
      'INVALID_INPUT',
    )
  }
  const source = remote ? parse(address) : undefined
  const shown = source === undefined ? address : source.url.origin + source.url.pathname
  const bytes = await (async () => (source === undefined ? readFileSync(address) : download(source)))().catch((error) =>
    fail(4, `The command line could not be had from ${shown}: ${error.message}. Set cli-url to a mirror, or image.`, 'DOWNLOAD_FAILED'),
  )
  const actual = createHash('sha256').update(bytes).digest('hex')
  if (actual !== expected) {
    const message = `${shown} is not the file that was expected: its SHA-256 is ${actual}, not ${expected}. It was not run.`
    fail(4, message, 'DOWNLOAD_NOT_VERIFIED')
  }
  writeFileSync(process.argv[2], bytes, { mode: 0o600, flag: 'wx' })
}

main().catch((error) => fail(70, `Something went wrong that should not: ${error.stack}`, 'INTERNAL_ERROR'))
