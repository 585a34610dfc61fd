/** debsigs: a signature as one more member of a Debian package, made by gpg. */
import { gnupgFailure } from './gnupg-failure.ts'
import { prepared } from './prepared.ts'
import { gnupgPrograms, type Program } from './programs.ts'
import type { SigningTool } from './signing-tool.ts'

const program: Program = { name: 'debsigs', title: 'debsigs', packages: { debian: 'debsigs' } }

/** The first member's name stands behind the archive's magic number. https://man7.org/linux/man-pages/man5/deb.5.html */
const isDeb = (head: Uint8Array): boolean => Buffer.from(head.subarray(0, 21)).toString('latin1') === '!<arch>\ndebian-binary'

export const debsigs: SigningTool = {
  name: 'debsigs',
  title: 'Debian packages',
  recognises: ({ head }) => (isDeb(head) ? 'a Debian package' : undefined),
  refuses: ({ head }) => (isDeb(head) ? undefined : 'it does not begin as a Debian package'),
  result: { kind: 'embedded' },
  signsInPlace: true,
  needs: { programs: [...gnupgPrograms, program], configuration: 'gnupg', opensslBackend: false },
  honours: ['digest', 'gpg-public-key'],

  // It passes nothing on to gpg: digest and PIN stand in the key ring's gpg.conf.
  sign({ output }, context) {
    const { home, fingerprint } = prepared(context.configuration.gnupg, 'key ring')
    return {
      program: context.command('debsigs'),
      arguments: ['--sign=origin', `--default-key=${fingerprint}`, ...context.options.extraArguments, output],
      // It is the system's Perl that runs it, and modules for another one, as perlbrew and local::lib name them, break it.
      environment: { GNUPGHOME: home, PERL5LIB: '', PERL5OPT: '' },
      // TMPDIR is nothing to it. With many of them the process ids run out one day, and it finds its folder there already.
      leaves: (pid) => [`/tmp/debsigndeb.${pid}`],
    }
  },

  verify: ({ file }, { options }, verifier) => verifier.debSignature(file, options.digest),

  readFailure: gnupgFailure,
}
