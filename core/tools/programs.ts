/** Programs that several tools call, and what a program is to us; one that a single tool calls is described in the tool's file. */

/** What a distribution's package managers call something. A family that is not named here has no such package. */
export interface Packages {
  /** Debian, Ubuntu, and what is made from them. */
  readonly debian?: string
  /** RedHat, and what is built from the same sources. */
  readonly enterprise?: string
  readonly fedora?: string
  readonly amazon?: string
  /** Releases that differ, and what is made from them: `debian 12`, `ubuntu 22.04`, `el10` for RedHat 10 and later. `undefined`: none there. */
  readonly releases?: Readonly<Record<string, string | undefined>>
  /** In RedHat's family it is in EPEL, which the machine's owner has to enable. */
  readonly epel?: true
}

/** Something that can be missing on a machine, and that a package can bring. */
export interface Need {
  readonly name: string
  /** For messages. */
  readonly title: string
  readonly packages: Packages
}

/** A program on PATH. */
export interface Program extends Need {
  /**
   * How its version is found: what to ask it, and where in the answer it stands; `jdk`: by the release file of the JDK that it belongs to,
   * for a JVM takes 50 ms to start. Absent: its version is of no interest.
   */
  readonly version?: { readonly arguments: readonly string[]; readonly pattern: RegExp } | 'jdk'
}

export const openssl: Program = {
  name: 'openssl',
  title: 'openssl',
  packages: { debian: 'openssl', enterprise: 'openssl', fedora: 'openssl', amazon: 'openssl' },
}

/** `gnupg` brings the agent and the helpers, too. */
const gnupgPackages: Packages = { debian: 'gnupg', enterprise: 'gnupg2', fedora: 'gnupg2', amazon: 'gnupg2-full' }

const gnupgHelpers = ['gpg', 'gpg-agent', 'gpg-connect-agent', 'gpgconf'].map((name): Program => ({
  name,
  title: name,
  packages: gnupgPackages,
}))

/** What every tool on top of GnuPG needs. */
export const gnupgPrograms: readonly Program[] = [
  ...gnupgHelpers,
  {
    name: 'gnupg-pkcs11-scd',
    title: 'gnupg-pkcs11-scd',
    packages: { debian: 'gnupg-pkcs11-scd', enterprise: 'gnupg-pkcs11-scd', fedora: 'gnupg-pkcs11-scd', epel: true },
  },
]

/** Of a JDK. Fedora drops a numbered JDK as soon as there are two newer ones; RedHat 10 begins with Java 21. */
export const jdkPackages: Packages = {
  debian: 'default-jdk-headless',
  enterprise: 'java-17-openjdk-devel',
  fedora: 'java-latest-openjdk-devel',
  amazon: 'java-17-amazon-corretto-devel',
  releases: { el10: 'java-21-openjdk-devel' },
}
