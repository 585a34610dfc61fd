/** The user's own script, and what later steps of a job get. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { portableExecutable } from '../fixtures/portable-executable.ts'
import { expectFailure } from '../harness/failures.ts'
import { asFlags, startFlow, type Flow } from '../harness/flow.ts'
import { jarsignerAccepts, opensslAccepts, osslsigncodeAccepts } from '../harness/independent.ts'
import { javaArchive } from '../harness/job.ts'

const run = promisify(execFile)

let flow: Flow
beforeAll(async () => {
  flow = await startFlow()
})
afterEach(() => flow.reset())
afterAll(() => flow.dispose())

const sign = 'openssl dgst -engine pkcs11 -keyform engine -sign "$PKCS11_SIGN_KEY_URI" -sha256 -out a.sig a.bin'

const documented = [
  'OPENSSL_CONF',
  'PKCS11_MODULE_PATH',
  'PKCS11_SIGN_CERTIFICATE',
  'PKCS11_SIGN_CERTIFICATE_CHAIN',
  'PKCS11_SIGN_KEY_URI',
  'PKCS11_SIGN_OPENSSL_CONF',
  'PKCS11_SIGN_PIN',
  'PKCS11_SIGN_SUNPKCS11_CONFIG',
  'SIGNPATH_API_TOKEN',
  'SIGNPATH_API_URL',
  'SIGNPATH_ORGANIZATION_ID',
  'SIGNPATH_PROJECT_SLUG',
  'SIGNPATH_SIGNING_POLICY_SLUG',
]

describe('run', () => {
  test('sees the documented variables, and signs with openssl dgst', async () => {
    const job = await flow.job()
    const file = await job.write('a.bin', 'content')
    const { main } = await job.action(flow.inputs({ run: `env | cut -d= -f1 | sort > names\npwd\n${sign}\n` }))
    expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'false', 'signed-count': '0' } })
    expect(main.log).toContain(job.workspace)
    await opensslAccepts(file, join(job.workspace, 'a.sig'), await flow.signer())
    const names = (await readFile(join(job.workspace, 'names'), 'utf8')).split('\n')
    expect(names).toEqual(expect.arrayContaining(documented))
    expect(names.filter((name) => /^(INPUT|STATE)_/.test(name))).toEqual([])
    expect(await job.leftInTemporary()).toEqual([])
  })

  test("sees the job's own variables, also those that begin as a runner's do", async () => {
    const own = { SECRET_KEY_BASE: 'one', ENDPOINT_URL: 'two', STATE_OF_THINGS: 'three', INPUT_VERSION: 'four' }
    const inputs = flow.inputs({ run: 'echo "[$SECRET_KEY_BASE $ENDPOINT_URL $STATE_OF_THINGS $INPUT_VERSION]"' })
    const job = await flow.job()
    const { main } = await job.action(inputs, { environment: own })
    expect(main.log).toContain('[one two three four]')
    const { words, environment } = asFlags(inputs)
    const { stderr } = await job.commandLine(['sign', ...words], { environment: { ...environment, ...own } })
    expect(stderr).toContain('[one two three four]')
  })

  test.each(['bash', 'sh'])('takes the line ends of Windows, with %s', async (shell) => {
    const job = await flow.job()
    const script = ['if true; then', "  printf '%s' one > a", 'fi', 'cat > b <<END', 'two', 'END', 'printf three > c', ''].join('\r\n')
    expect((await job.action(flow.inputs({ run: script, shell }))).main).toMatchObject({ exitCode: 0 })
    const texts = await Promise.all(['a', 'b', 'c'].map((name) => readFile(join(job.workspace, name), 'utf8')))
    expect(texts).toEqual(['one', 'two\n', 'three'])
  })

  test('signs with jarsigner by the documented variables', async () => {
    const job = await flow.job()
    const script =
      'jarsigner -keystore NONE -storetype PKCS11 -providerClass sun.security.pkcs11.SunPKCS11 -providerArg "$PKCS11_SIGN_SUNPKCS11_CONFIG"'
    const jar = await job.write('a.jar', javaArchive())
    const { main } = await job.action(
      flow.inputs({ run: `${script} -storepass:env PKCS11_SIGN_PIN -certchain "$PKCS11_SIGN_CERTIFICATE_CHAIN" a.jar demo/rsa2048` }),
    )
    expect(main).toMatchObject({ exitCode: 0 })
    await jarsignerAccepts(jar, await flow.signer())
  })

  test('comes after the files, and finds them signed', async () => {
    const job = await flow.job()
    const exe = await job.write('a.exe', portableExecutable())
    const { main } = await job.action(flow.inputs({ files: 'a.exe', run: 'osslsigncode extract-signature -pem -in a.exe -out found.pem' }))
    expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': '1' } })
    expect(existsSync(join(job.workspace, 'found.pem'))).toBe(true)
    await osslsigncodeAccepts(exe, await flow.signer())
  })

  test('finds no process of ours that was to sign more files than there are', async () => {
    const job = await flow.job()
    await job.write('a.bin', 'content')
    const commands = 'for process in /proc/[0-9]*; do tr "\\0" " " < "$process/cmdline" || true; echo; done > processes 2> /dev/null'
    const { main } = await job.action(flow.inputs({ tool: 'openssl-dgst', files: '*.bin', run: commands }))
    expect(main).toMatchObject({ exitCode: 0, outputs: { 'signed-count': '1' } })
    const running = (await readFile(join(job.workspace, 'processes'), 'utf8')).split('\n').filter((line) => line.includes(job.temporary))
    expect(running.length).toBeGreaterThan(0)
    expect(running.filter((line) => line.includes('pkcs11.node'))).toEqual([])
  })

  test.each(['jarsigner', 'gpg', 'pkcs11-tool', 'openssl-dgst', 'osslsigncode'])(
    'with tool: %s sees the documented variables, and signs with openssl by them',
    async (tool) => {
      const job = await flow.job()
      const file = await job.write('a.bin', 'content')
      const { main } = await job.action(flow.inputs({ tool, run: `env | cut -d= -f1 > names\n${sign}\n` }))
      expect(main).toMatchObject({ exitCode: 0 })
      await opensslAccepts(file, join(job.workspace, 'a.sig'), await flow.signer())
      expect((await readFile(join(job.workspace, 'names'), 'utf8')).split('\n')).toEqual(expect.arrayContaining(documented))
    },
  )

  test('after a JAR that was signed sees the same variables', async () => {
    const job = await flow.job()
    await job.write('a.jar', javaArchive())
    const { main } = await job.action(flow.inputs({ files: 'a.jar', run: 'env | cut -d= -f1 > names' }))
    expect(main).toMatchObject({ exitCode: 0, outputs: { 'signed-count': '1' } })
    expect((await readFile(join(job.workspace, 'names'), 'utf8')).split('\n')).toEqual(expect.arrayContaining(documented))
  })

  test('ends with its first failing command, in a pipe too, and the step fails', async () => {
    const job = await flow.job()
    const { main } = await job.action(flow.inputs({ run: 'echo before\nfalse | cat\necho after' }))
    expect(main).toMatchObject({ exitCode: 1, outputs: { signed: 'false' } })
    expect(main.log).toMatch(/^before$/m)
    expect(main.log).not.toMatch(/^after$/m)
    expect(main.log).toMatch(/^::error::.*exit code 1.*\[SCRIPT_FAILED\]/m)
  })

  test('is not run where a file could not be signed', async () => {
    const job = await flow.job()
    await job.write('a.exe', portableExecutable())
    flow.simulator.addFault({ kind: 'status', status: 500, route: 'SubmitWithArtifact' })
    const { main } = await job.action(flow.inputs({ files: 'a.exe', run: 'touch ran' }))
    expect(main.exitCode).toBe(5)
    expect(existsSync(join(job.workspace, 'ran'))).toBe(false)
  })

  test.each([
    ['no shell that is known', { shell: 'zsh' }, { code: 'INVALID_INPUT', says: /shell is "zsh", which is not one of bash, sh, pwsh/ }],
    [
      'a shell that is not there',
      { shell: 'powershell' },
      { code: 'PREREQUISITE_MISSING', says: /for powershell, which is not on this machine/ },
    ],
    [
      'a report directory that is a file',
      { 'report-directory': 'a.bin' },
      { code: 'OUTPUT_NOT_WRITABLE', says: /is a file, not a folder\. Name/ },
    ],
    ['one below a file', { 'report-directory': 'a.bin/x/y' }, { code: 'OUTPUT_NOT_WRITABLE', says: /is a file, not a folder\. Name/ }],
  ] as const)('%s is refused before a file is signed', async (_title, changes, expected) => {
    const job = await flow.job()
    await job.write('a.bin', 'content')
    const main = await expectFailure(job, flow.inputs({ files: 'a.bin', tool: 'openssl-dgst', run: 'true', ...changes }), expected)
    expect(flow.simulator.counts().SubmitWithArtifact).toBe(0)
    expect(main.log).not.toContain('::warning')
  })

  test('prints what looks like a workflow command as plain text', async () => {
    const job = await flow.job()
    const { main } = await job.action(
      flow.inputs({ run: "echo '::error::forged'; echo '  ::set-output name=x::y'; echo '##[error]forged'; echo '::stop-commands::x'" }),
    )
    expect(main.exitCode).toBe(0)
    expect(main.log).not.toMatch(/^\s*::(error|set-output|stop-commands)|##\[error\]/m)
    expect(main.log).toContain('forged')
  })

  test('that removes the private folder does not get another one', async () => {
    const job = await flow.job()
    const { main, post } = await job.action(flow.inputs({ run: 'rm -r "$(dirname "$PKCS11_SIGN_OPENSSL_CONF")"' }))
    expect(main.exitCode).toBe(0)
    expect(main.log).toMatch(/^::warning.*report can't be written: the folder does not exist/m)
    expect(post.exitCode).toBe(0)
    expect(await job.leftInTemporary()).toEqual([])
  })

  test('runs in sh where that is asked for, from the command line too', async () => {
    const job = await flow.job()
    const file = await job.write('a.bin', 'content')
    const { words, environment } = asFlags(flow.inputs({ shell: 'sh', run: sign }))
    const result = await job.commandLine(['sign', ...words], { environment })
    expect(result).toMatchObject({ exitCode: 0 })
    await opensslAccepts(file, join(job.workspace, 'a.sig'), await flow.signer())
    expect(await job.leftInTemporary()).toEqual([])
  })
})

describe('without files and script', () => {
  test('later steps get the configuration, and can sign with a token of their own; post takes it all away', async () => {
    const job = await flow.job()
    const file = await job.write('a.bin', 'content')
    const main = await job.main(flow.inputs())
    expect(main.exitCode).toBe(0)
    const { exported, outputs } = main
    expect(Object.keys(exported)).toEqual(
      expect.arrayContaining(documented.filter((name) => !['OPENSSL_CONF', 'SIGNPATH_API_TOKEN'].includes(name))),
    )
    expect(exported).not.toHaveProperty('SIGNPATH_API_TOKEN')
    expect(exported).not.toHaveProperty('OPENSSL_CONF')
    expect(Object.values(exported).join()).not.toContain(flow.simulator.world.tokens.submitter.value)
    expect(outputs['openssl-conf']).toBe(exported['PKCS11_SIGN_OPENSSL_CONF'])
    for (const name of ['openssl-conf', 'sunpkcs11-config', 'certificate'] as const) expect(existsSync(outputs[name] ?? '')).toBe(true)

    const later = {
      ...process.env,
      ...exported,
      OPENSSL_CONF: outputs['openssl-conf'] ?? '',
      SIGNPATH_API_TOKEN: flow.simulator.world.tokens.submitter.value,
    }
    await run('bash', ['-ec', sign], { cwd: job.workspace, env: later })
    await opensslAccepts(file, join(job.workspace, 'a.sig'), await flow.signer())

    const post = await job.post(main.state)
    expect(post.exitCode).toBe(0)
    expect(post.exported).toEqual(Object.fromEntries(Object.keys(exported).map((name) => [name, ''])))
    expect(await job.leftInTemporary()).toEqual([])
  })

  test('all hands the token on as well; post empties it', async () => {
    const job = await flow.job()
    await job.write('a.bin', 'content')
    const main = await job.main(flow.inputs({ 'export-environment': 'all' }))
    expect(main.exitCode).toBe(0)
    expect(main.exported['SIGNPATH_API_TOKEN']).toBe(flow.simulator.world.tokens.submitter.value)
    const later = { ...process.env, ...main.exported, OPENSSL_CONF: main.outputs['openssl-conf'] ?? '' }
    await run('bash', ['-ec', sign], { cwd: job.workspace, env: later })
    const post = await job.post(main.state)
    expect(post.exported['SIGNPATH_API_TOKEN']).toBe('')
    expect(await job.leftInTemporary()).toEqual([])
  })

  test("a key without a certificate is not left with an earlier step's", async () => {
    const job = await flow.job()
    const { exported: earlier } = await job.main(flow.inputs())
    const { exported } = await job.main(flow.inputs({ tool: 'gpg' }, 'demo/gpg'), { environment: earlier })
    expect({ ...earlier, ...exported }).toMatchObject({
      PKCS11_SIGN_KEY_URI: expect.stringContaining('demo/gpg'),
      PKCS11_SIGN_CERTIFICATE: '',
      PKCS11_SIGN_CERTIFICATE_CHAIN: '',
    })
  })

  test('none exports nothing, and the outputs still name the files', async () => {
    const job = await flow.job()
    const main = await job.main(flow.inputs({ 'export-environment': 'none' }))
    expect(main.exitCode).toBe(0)
    expect(main.exported).toEqual({})
    expect((await stat(main.outputs['openssl-conf'] ?? '')).mode & 0o777).toBe(0o600)
  })

  test('a second post, and one after a main that never began, do no harm', async () => {
    const job = await flow.job()
    const main = await job.main(flow.inputs())
    await job.post(main.state)
    expect((await job.post(main.state)).exitCode).toBe(0)
    expect((await job.post({ post: 'true' })).exitCode).toBe(0)
  })

  test('the command line prints shell assignments that are enough to sign, and clean-up takes the folder away', async () => {
    const job = await flow.job()
    const file = await job.write('a.bin', 'content')
    const { words, environment } = asFlags(flow.inputs({ 'export-environment': 'all' }))
    const setup = await job.commandLine(['setup', ...words], { environment })
    expect(setup.exitCode).toBe(0)
    const env = { PATH: process.env['PATH'], HOME: process.env['HOME'] }
    await run('bash', ['-ec', `${setup.stdout}\nexport OPENSSL_CONF="$PKCS11_SIGN_OPENSSL_CONF"\n${sign}`], { cwd: job.workspace, env })
    await opensslAccepts(file, join(job.workspace, 'a.sig'), await flow.signer())
    const [left = ''] = await job.leftInTemporary()
    expect((await job.commandLine(['clean-up', '--directory', join(job.temporary, left)])).exitCode).toBe(0)
    expect(await job.leftInTemporary()).toEqual([])
  })

  test('clean-up refuses a folder that setup has not made, and leaves it', async () => {
    const job = await flow.job()
    const file = await job.write('mine/a.bin', 'content')
    const { exitCode, stderr } = await job.commandLine(['clean-up', '--directory', 'mine'])
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(/mine is not removed: it is not a folder that setup made.*\[INVALID_INPUT\]/)
    expect(existsSync(file)).toBe(true)
    expect((await job.commandLine(['clean-up', '--directory', 'gone'])).exitCode).toBe(0)
  })
})
