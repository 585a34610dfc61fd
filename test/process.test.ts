import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { SigningError } from '../core/errors.ts'
import { capture, converse, killEverything, stream, type CaptureOptions, type StreamOptions } from '../core/process.ts'
import { readOutput } from '../core/process-output.ts'
import { createRedactor, secretForms } from '../core/redaction.ts'
import { unprivileged } from './unprivileged.ts'

const environment = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8' }
const asIs = (text: string): string => text
let folder: string
const scriptPids = new Set<number>()

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'process-test-'))
})
afterAll(() => {
  // Where a test failed, what it was to end may be there still.
  for (const pid of [...scriptPids].filter(isAlive)) process.kill(pid, 'SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

function shell(script: string, options: Partial<CaptureOptions> = {}): ReturnType<typeof capture> {
  return capture({ program: 'bash', arguments: ['-c', script], environment }, { timeLimitInSeconds: 20, redact: asIs, ...options })
}

function node(script: string, options: Partial<CaptureOptions> = {}): ReturnType<typeof capture> {
  return capture(
    { program: process.execPath, arguments: ['-e', script], environment },
    { timeLimitInSeconds: 20, redact: asIs, ...options },
  )
}

async function errorOf(promise: Promise<unknown>): Promise<SigningError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof SigningError)) throw new Error(`expected a SigningError, got ${String(error)}`)
  return error
}

function isAlive(pid: number): boolean {
  try {
    // A zombie whose parent has not looked yet is dead enough.
    return !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'latin1'))
  } catch {
    return false
  }
}

async function waitFor(condition: () => boolean, milliseconds = 5_000): Promise<void> {
  const end = performance.now() + milliseconds
  while (!condition() && performance.now() < end) await sleep(20)
}

/** The process ids that a script has written, one a line, to a file. */
async function pidsIn(file: string, count: number): Promise<number[]> {
  const read = (): number[] => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean).map(Number) : [])
  await waitFor(() => read().length >= count)
  for (const pid of read()) scriptPids.add(pid)
  expect(read()).toHaveLength(count)
  return read()
}

describe('capture', () => {
  test('gives exit code, both outputs, and the two together in their order', async () => {
    const captured = await shell('echo one; sleep 0.1; echo two >&2; sleep 0.1; echo three; exit 3')
    expect(captured).toMatchObject({
      exitCode: 3,
      signal: null,
      stdout: 'one\nthree\n',
      stderr: 'two\n',
      output: 'one\ntwo\nthree\n',
      timedOut: false,
    })
    expect(captured.durationInMilliseconds).toBeGreaterThanOrEqual(200)
  })

  test('gives the environment that it was told, and no other', async () => {
    process.env['CAPTURE_TEST'] = 'leaked'
    const { stdout } = await capture(
      { program: '/usr/bin/env', arguments: [], environment: { ONLY: 'this' } },
      { timeLimitInSeconds: 20, redact: asIs },
    )
    delete process.env['CAPTURE_TEST']
    expect(stdout).toBe('ONLY=this\n')
  })

  test('hands arguments on as they are, whatever a shell would make of them', async () => {
    const script = 'console.log(JSON.stringify(process.argv.slice(1)))'
    const odd = ['$(id)', '`id`', '; id', 'a b', '', '"', "'", '*', '--', '\\', 'ü\n']
    const { stdout } = await capture(
      { program: process.execPath, arguments: ['-e', script, '--', ...odd], environment },
      { timeLimitInSeconds: 20, redact: asIs },
    )
    expect(JSON.parse(stdout)).toEqual(odd)
  })

  test('gives input, or none: a tool that asks does not wait', async () => {
    expect((await shell('cat', { input: 'päss\n' })).stdout).toBe('päss\n')
    expect(await shell('read answer; echo "got $?"')).toMatchObject({ stdout: 'got 1\n' })
  })

  test('lets a tool end without reading its input', async () => {
    expect(await shell('exit 0', { input: 'x'.repeat(1_000_000) })).toMatchObject({ exitCode: 0 })
  })

  test('runs in the working directory', async () => {
    expect((await shell('pwd -P', { workingDirectory: '/usr/lib' })).stdout).toBe('/usr/lib\n')
  })

  test('says which signal ended the tool', async () => {
    expect(await shell('kill -SEGV $$')).toMatchObject({ exitCode: null, signal: 'SIGSEGV', timedOut: false })
  })

  test('redacts a secret that comes in pieces, with the other output in between', async () => {
    const redact = createRedactor(['the-secret-token'])
    const script = `
      const parts = ['x the-', 'secret', '-token y', '\\n']
      const next = () => { const part = parts.shift(); if (part) { process.stdout.write(part); console.error('noise'); setTimeout(next, 50) } }
      next()`
    const captured = await node(script, { redact })
    expect(captured.stdout).toBe('x *** y\n')
    expect(captured.output).toContain('x *** y\n')
  })

  test('redacts a secret behind terminal control, and in a line too long to wait for', async () => {
    const redact = createRedactor(['the-secret-token'])
    expect((await shell("printf 'the-\\033[1msecret\\033[0m-token'", { redact })).output).toBe('***')
    // 64 KiB and 8 KiB are where such a line is cut.
    for (const before of [65_530, 65_520, 57_340, 57_330]) {
      const { stdout } = await node(
        `const write = (text) => new Promise((done) => process.stdout.write(text, () => setTimeout(done, 20)))
         await write('.'.repeat(${before}) + 'the-se'); await write('cret-to'); await write('ken' + '.'.repeat(70000))`.replace(
          /^/,
          '(async () => {',
        ) + '})()',
        { redact, maximumOutputInBytes: 1_000_000 },
      )
      expect(stdout).toBe(`${'.'.repeat(before)}***${'.'.repeat(70_000)}`)
    }
  })

  test('redacts the longest secrets in such a line, in every form', () => {
    const secret = 'aB3+'.repeat(2_500)
    for (const form of secretForms(secret)) {
      let text = ''
      const reader = readOutput(createRedactor([secret]), (piece) => (text += piece))
      const line = Buffer.from('.'.repeat(60_000) + form)
      // The first cut falls into it.
      reader.write(line.subarray(0, 69_000))
      reader.write(line.subarray(69_000))
      reader.end()
      expect(text).toBe(`${'.'.repeat(60_000)}***`)
    }
  })

  test('puts characters together that come in pieces', async () => {
    const { output } = await node(`
      const bytes = [...Buffer.from('ä€🔑\\n')]
      const next = () => { if (bytes.length > 0) { process.stdout.write(Buffer.from([bytes.shift()])); setTimeout(next, 5) } }
      next()`)
    expect(output).toBe('ä€🔑\n')
  })

  test('keeps beginning and end of a long output and says how much is missing', async () => {
    const { stdout, output } = await shell('echo first; yes filler | head -c 5000000; echo; echo last', { maximumOutputInBytes: 10_000 })
    expect(stdout).toMatch(/^first\nfiller\n[^]*\n\[… \d+ bytes left out …\]\n[^]*\nlast\n$/)
    expect(Buffer.byteLength(stdout)).toBeLessThan(10_100)
    expect(output).toBe(stdout)
    const dropped = Number(/… (\d+) bytes/.exec(stdout)?.[1])
    const rest = stdout.replace(/\[… \d+ bytes left out …\]\n/, '')
    expect(dropped + Buffer.byteLength(rest)).toBe('first\n'.length + 5_000_000 + '\nlast\n'.length)
  })

  test('keeps an output whole that just fits', async () => {
    const { stdout } = await shell('yes 123456789 | head -c 10000', { maximumOutputInBytes: 10_000 })
    expect(stdout).toHaveLength(10_000)
    expect(stdout).not.toContain('left out')
  })

  test('stops a tool at the time limit', async () => {
    const captured = await shell('echo begun; sleep 60', { timeLimitInSeconds: 1 })
    expect(captured).toMatchObject({ timedOut: true, exitCode: null, signal: 'SIGTERM', stdout: 'begun\n' })
    expect(captured.durationInMilliseconds).toBeLessThan(20_000)
  })

  test('stops a tool that ignores SIGTERM', async () => {
    const captured = await shell('trap "" TERM; echo begun; while :; do sleep 1; done', { timeLimitInSeconds: 1 })
    expect(captured).toMatchObject({ timedOut: true, signal: 'SIGKILL' })
    expect(captured.durationInMilliseconds).toBeLessThan(20_000)
  })

  test('lets a tool tidy up that catches SIGTERM', async () => {
    const captured = await shell('trap "echo tidy; exit 7" TERM; sleep 60 & wait', { timeLimitInSeconds: 1 })
    expect(captured).toMatchObject({ timedOut: true, exitCode: 7, stdout: 'tidy\n' })
  })

  test('ends the whole tree: ignoring, in groups of their own, holding the output open', async () => {
    const file = join(folder, 'tree')
    const script = `
      (trap '' TERM; echo $BASHPID >> ${file}; while :; do sleep 0.5; done) &
      setsid bash -c 'trap "" TERM; echo $$ >> ${file}; while :; do sleep 0.5; done' &
      timeout 60 bash -c 'echo $$ >> ${file}; sleep 60' > /dev/null 2>&1 &
      wait`
    const captured = await shell(script, { timeLimitInSeconds: 2 })
    expect(captured.timedOut).toBe(true)
    expect(captured.durationInMilliseconds).toBeLessThan(20_000)
    const pids = await pidsIn(file, 3)
    await waitFor(() => !pids.some(isAlive), 1_000)
    expect(pids.filter(isAlive)).toEqual([])
  })

  test('does not wait for a grandchild that holds the output open, and leaves none behind', async () => {
    const file = join(folder, 'holder')
    const captured = await shell(`sleep 60 & echo $! > ${file}; echo done`)
    expect(captured).toMatchObject({ exitCode: 0, stdout: 'done\n', timedOut: false })
    expect(captured.durationInMilliseconds).toBeLessThan(3_000)
    const pids = await pidsIn(file, 1)
    await waitFor(() => !pids.some(isAlive), 1_000)
    expect(pids.filter(isAlive)).toEqual([])
  })

  test('ends the tree on abort, and says CANCELLED', async () => {
    const file = join(folder, 'aborted')
    const controller = new AbortController()
    const promise = errorOf(shell(`trap '' TERM; sleep 60 & echo $! > ${file}; while :; do wait; done`, { signal: controller.signal }))
    const pids = await pidsIn(file, 1)
    controller.abort()
    expect((await promise).code).toBe('CANCELLED')
    await waitFor(() => !pids.some(isAlive), 1_000)
    expect(pids.filter(isAlive)).toEqual([])
  })

  test('starts nothing once the run is cancelled', async () => {
    const file = join(folder, 'never')
    expect((await errorOf(shell(`touch ${file}`, { signal: AbortSignal.abort() }))).code).toBe('CANCELLED')
    expect(existsSync(file)).toBe(false)
  })

  test('leaves no listeners and no exit handler', async () => {
    const controller = new AbortController()
    let listeners = 0
    const { signal } = controller
    const add = signal.addEventListener.bind(signal)
    const remove = signal.removeEventListener.bind(signal)
    signal.addEventListener = (...all: Parameters<typeof add>) => {
      listeners += 1
      add(...all)
    }
    signal.removeEventListener = (...all: Parameters<typeof remove>) => {
      listeners -= 1
      remove(...all)
    }
    await shell('true', { signal })
    expect(listeners).toBe(0)
    expect(process.listeners('exit')).not.toContain(killEverything)
  })

  test('runs many at once', async () => {
    const all = await Promise.all(Array.from({ length: 40 }, (_, index) => shell(`echo ${index}`)))
    expect(all.map(({ stdout }) => stdout)).toEqual(all.map((_, index) => `${index}\n`))
  })

  test.each([
    [
      'a program that is not there',
      'no-such-program',
      'PREREQUISITE_MISSING',
      /no-such-program can't be started: there is no such program/,
    ],
    ['a path that is not there', '/no/such/program', 'PREREQUISITE_MISSING', /there is no such program/],
    ['a file that may not be run', '/etc/passwd', 'PREREQUISITE_MISSING', /not a program that may be run/],
    ['a folder', '/usr', 'PREREQUISITE_MISSING', /not a program that may be run/],
  ])('names %s', async (_, program, code, message) => {
    const error = await errorOf(capture({ program, arguments: [], environment }, { timeLimitInSeconds: 20, redact: asIs }))
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) })
    expect(error.hint).toBeTruthy()
  })

  test('is not led astray by a folder on PATH that may not be looked into', async () => {
    const closed = join(folder, 'closed')
    mkdirSync(closed)
    chmodSync(folder, 0o755)
    chmodSync(closed, 0o000)
    const command = { program: 'no-such-program', arguments: [], environment: { PATH: `${closed}:/usr/bin` } }
    const error = await unprivileged(() => errorOf(capture(command, { timeLimitInSeconds: 20, redact: asIs })))
    expect(error).toMatchObject({ code: 'PREREQUISITE_MISSING', message: expect.stringContaining('there is no such program') })
  })

  test('blames the working directory, not the program, where that is missing', async () => {
    expect(await errorOf(shell('true', { workingDirectory: '/no/such/folder' }))).toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringContaining('/no/such/folder'),
    })
  })

  test('says that arguments are too long, and quotes no secret where Node does', async () => {
    const long = { program: 'true', arguments: ['x'.repeat(3_000_000)], environment }
    expect(await errorOf(capture(long, { timeLimitInSeconds: 20, redact: asIs }))).toMatchObject({ code: 'INVALID_INPUT' })
    const nul = { program: 'true', arguments: [], environment: { TOKEN: 'secret\0token' } }
    const error = await errorOf(capture(nul, { timeLimitInSeconds: 20, redact: asIs }))
    expect(error.code).toBe('INVALID_INPUT')
    expect(JSON.stringify([error.message, error.cause])).not.toContain('secret')
  })
})

describe('stream', () => {
  async function watch(script: string, options: Partial<StreamOptions> = {}): Promise<{ lines: string[]; exitCode: number }> {
    const lines: string[] = []
    const exitCode = await stream(
      { program: 'bash', arguments: ['-c', script], environment },
      { workingDirectory: folder, redact: asIs, onLine: (line) => lines.push(line), ...options },
    )
    return { lines, exitCode }
  }

  test('hands on every line, of both outputs, and the exit code', async () => {
    const { lines, exitCode } = await watch('pwd; sleep 0.1; echo err >&2; sleep 0.1; echo; printf "a\\rb\\n\\033[1mlast"; exit 9')
    expect(lines).toEqual([folder, 'err', '', 'a', 'b', 'last'])
    expect(exitCode).toBe(9)
  })

  test('hands lines on while the program still runs', async () => {
    const times: number[] = []
    await watch('echo one; sleep 0.5; echo two', { onLine: () => times.push(performance.now()) })
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(300)
  })

  test('hands arguments and environment on as they are', async () => {
    const odd = ['a b', '"', '$(id)', '', '-e', '--', '\\']
    const lines: string[] = []
    await stream(
      {
        program: process.execPath,
        arguments: ['-e', 'console.log(JSON.stringify([process.argv.slice(1), process.env]))', '--', ...odd],
        environment: { ...environment, NODE_OPTIONS: '--no-warnings', NODE_EXTRA_CA_CERTS: '/authorities.pem' },
      },
      { workingDirectory: folder, redact: asIs, onLine: (line) => lines.push(line) },
    )
    // Node.js says that there are no such authorities.
    const line = lines.find((text) => text.startsWith('[')) ?? ''
    expect(JSON.parse(line)).toEqual([odd, { ...environment, NODE_OPTIONS: '--no-warnings', NODE_EXTRA_CA_CERTS: '/authorities.pem' }])
  })

  test('redacts', async () => {
    const { lines } = await watch('printf "the-"; sleep 0.1; echo "secret"', { redact: createRedactor(['the-secret']) })
    expect(lines).toEqual(['***'])
  })

  test('hands on long and plenty of output whole', async () => {
    const { lines } = await watch('yes 0123456789 | head -n 200000; echo end')
    expect(lines).toHaveLength(200_001)
    expect(lines.at(-1)).toBe('end')
  })

  test('does not wait for input, nor for a background process, and leaves that alone', async () => {
    const file = join(folder, 'background')
    const startedAt = performance.now()
    const { lines, exitCode } = await watch(`read x; echo "read $?"; sleep 60 & echo $! > ${file}`)
    expect({ lines, exitCode }).toEqual({ lines: ['read 1'], exitCode: 0 })
    expect(performance.now() - startedAt).toBeLessThan(4_000)
    const [pid = 0] = await pidsIn(file, 1)
    expect(isAlive(pid)).toBe(true)
    process.kill(pid, 'SIGKILL')
  })

  test('gives 128 + number for a signal', async () => {
    expect((await watch('kill -TERM $$')).exitCode).toBe(143)
  })

  test.each(['abort', 'limit'])('ends the whole tree: %s', async (why) => {
    const file = join(folder, `streamed-${why}`)
    const controller = new AbortController()
    const script = `
      (trap '' TERM; echo $BASHPID >> ${file}; while :; do sleep 0.5; done) &
      timeout 60 bash -c 'trap "" TERM; echo $$ >> ${file}; while :; do sleep 0.5; done' &
      echo $$ >> ${file}
      wait`
    const startedAt = performance.now()
    const promise = errorOf(watch(script, why === 'abort' ? { signal: controller.signal } : { timeLimitInSeconds: 1 }))
    const pids = await pidsIn(file, 3)
    controller.abort()
    expect((await promise).code).toBe(why === 'abort' ? 'CANCELLED' : 'TIME_LIMIT')
    expect(performance.now() - startedAt).toBeLessThan(6_000)
    await waitFor(() => !pids.some(isAlive), 1_500)
    expect(pids.filter(isAlive)).toEqual([])
  })

  test.each([0, 2, 5, 10, 20, 30, 50])('ends what it is about to start when the abort comes after %i ms', async (milliseconds) => {
    const file = join(folder, `early-${milliseconds}`)
    const controller = new AbortController()
    const startedAt = performance.now()
    const promise = errorOf(watch(`echo $$ > ${file}; exec sleep 60`, { signal: controller.signal }))
    if (milliseconds > 0) await sleep(milliseconds)
    controller.abort()
    expect((await promise).code).toBe('CANCELLED')
    expect(performance.now() - startedAt).toBeLessThan(4_000)
    // It may have been ended before it could say its id.
    const pids = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean).map(Number) : []
    expect(pids.filter(isAlive)).toEqual([])
  })

  test('names a program and a folder that are not there', async () => {
    const options = { workingDirectory: folder, redact: asIs, onLine: () => undefined }
    const missing = { program: 'no-such-program', arguments: [], environment }
    expect(await errorOf(stream(missing, options))).toMatchObject({
      code: 'PREREQUISITE_MISSING',
      message: expect.stringContaining('no-such-program'),
    })
    expect(await errorOf(watch('true', { workingDirectory: join(folder, 'nowhere') }))).toMatchObject({ code: 'INVALID_INPUT' })
  })
})

describe('our own end', () => {
  const script = (how: string, file: string): string => `
    import { capture, killEverything, stream } from ${JSON.stringify(resolve('core/process.ts'))}
    const environment = { PATH: process.env.PATH }
    const busy = (name) => ({ program: 'bash', arguments: ['-c', "trap '' TERM; echo $$ >> " + name + "; sleep 300 & echo $! >> " + name + "; while :; do wait; done"], environment })
    const redact = (text) => text
    void capture(busy(${JSON.stringify(file)}), { timeLimitInSeconds: 300, redact }).catch(() => {})
    void stream(busy(${JSON.stringify(file)}), { workingDirectory: '/', redact, onLine() {} }).catch(() => {})
    ${how}`

  test.each([
    ['a signal that is handled', "process.on('SIGTERM', () => { killEverything(); process.exit(143) })", 'SIGTERM'],
    ['process.exit', "process.on('SIGTERM', () => process.exit(1))", 'SIGTERM'],
  ] as const)('leaves no orphan after %s', async (name, how, signal) => {
    const file = join(folder, `orphans-${name.replaceAll(/\W/g, '')}`)
    const main = join(folder, `main-${name.replaceAll(/\W/g, '')}.mts`)
    writeFileSync(main, script(how, file))
    const child = spawn(process.execPath, ['--import', 'tsx', main], { env: { ...process.env, NODE_OPTIONS: '' }, stdio: 'inherit' })
    const pids = await pidsIn(file, 4)
    child.kill(signal)
    await waitFor(() => !pids.some(isAlive))
    expect(pids.filter(isAlive)).toEqual([])
  })

  test('ends what is streamed even when we are killed outright', async () => {
    const file = join(folder, 'killed')
    const main = join(folder, 'killed.mts')
    writeFileSync(main, script('', file).replace(/void capture.*\n/, ''))
    const child = spawn(process.execPath, ['--import', 'tsx', main], { env: { ...process.env, NODE_OPTIONS: '' }, stdio: 'inherit' })
    const pids = await pidsIn(file, 2)
    child.kill('SIGKILL')
    await waitFor(() => !pids.some(isAlive))
    expect(pids.filter(isAlive)).toEqual([])
  })
})

test('where no file descriptors are left, a process that can not be started is told of', async () => {
  const main = join(folder, 'descriptors.mts')
  const address = JSON.stringify(resolve(import.meta.dirname, '../core/process.ts'))
  writeFileSync(
    main,
    `import { openSync } from 'node:fs'
    import { capture, converse } from ${address}
    const command = { program: process.execPath, arguments: ['-e', ''], environment: {} }
    const options = { workingDirectory: '/', redact: (text) => text, onLine: () => {}, signal: new AbortController().signal }
    try { for (;;) openSync('/dev/null', 'r') } catch {}
    const { ended } = converse(command, { ...options, lifeline: true })
    const ends = await Promise.allSettled([ended, capture(command, { ...options, timeLimitInSeconds: 20 })])
    console.log(ends.map(({ reason }) => reason.code).join())`,
  )
  const limited = 'ulimit -n 100; exec "$0" --import tsx "$1"'
  const { stdout, stderr } = await capture(
    { program: 'bash', arguments: ['-c', limited, process.execPath, main], environment },
    { timeLimitInSeconds: 20, redact: asIs, workingDirectory: resolve(import.meta.dirname, '..') },
  )
  expect([stdout, stderr]).toEqual(['INTERNAL_ERROR,INTERNAL_ERROR\n', ''])
})

test('what is said in one go arrives whole and in order, and so does what is said later', async () => {
  const program = "console.log('ready'); process.stdin.setEncoding('utf8').on('data', (text) => console.log(JSON.stringify(text)))"
  const heard: string[] = []
  const conversation = converse(
    { program: process.execPath, arguments: ['-e', program], environment },
    { workingDirectory: folder, signal: new AbortController().signal, redact: asIs, onLine: (line) => heard.push(line) },
  )
  await waitFor(() => heard.length === 1)
  const words = Array.from({ length: 100 }, (_, index) => `word ${index}`)
  for (const word of words) conversation.send(word)
  await waitFor(() => heard.length === 2)
  conversation.send('later')
  await conversation.close(10_000)
  expect(heard).toEqual(['ready', JSON.stringify(words.map((word) => `${word}\n`).join('')), JSON.stringify('later\n')])
})
