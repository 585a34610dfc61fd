/** Which distribution another one is made of, by what os-release(5) says. Pure. */
import type { Distribution } from './runner.ts'

export type BaseFamily = 'debian' | 'ubuntu' | 'rhel'

/** The distribution whose packages a machine has. */
export interface Base {
  readonly family: BaseFamily
  /** As os-release writes it, for RedHat the major one; absent where a derivative does not tell. */
  readonly version: string | undefined
}

/** Rebuilds of RedHat Enterprise Linux: same versions, same packages. */
const redhatRebuilds = new Set(['rocky', 'almalinux', 'centos', 'ol'])

/** A derivative's version is its own, unless it counts as RedHat does. */
const redhatVersions = new Set(['7', '8', '9', '10'])

/** Releases that derivatives name as the one that their packages are of. */
const codenames: Readonly<Record<string, Base>> = {
  focal: { family: 'ubuntu', version: '20.04' },
  jammy: { family: 'ubuntu', version: '22.04' },
  noble: { family: 'ubuntu', version: '24.04' },
  resolute: { family: 'ubuntu', version: '26.04' },
  bullseye: { family: 'debian', version: '11' },
  bookworm: { family: 'debian', version: '12' },
  trixie: { family: 'debian', version: '13' },
}

/** Whether it is one of the families itself, or a rebuild that can't be told from it. */
export function isItself({ id }: Distribution): boolean {
  return id === 'debian' || id === 'ubuntu' || isRedhat(id)
}

/** What a distribution is, or is made of; undefined for one that is like none of them, such as Fedora or Arch. */
export function baseOf(distribution: Distribution): Base | undefined {
  const { id, idLike, versionId, codename = '' } = distribution
  const major = versionId?.split('.')[0]
  if (isRedhat(id)) return { family: 'rhel', version: major }
  const release = codenames[codename]
  if (id === 'debian' || id === 'ubuntu')
    return { family: id, version: versionId ?? (release?.family === id ? release.version : undefined) }
  if (idLike.includes('ubuntu') || idLike.includes('debian')) {
    return release ?? { family: idLike.includes('ubuntu') ? 'ubuntu' : 'debian', version: undefined }
  }
  // Fedora itself is like nothing; what is made of it is made for servers, as RedHat's is.
  if (!idLike.some((name) => ['rhel', 'centos', 'fedora'].includes(name))) return undefined
  return { family: 'rhel', version: idLike.includes('rhel') && redhatVersions.has(major ?? '') ? major : undefined }
}

function isRedhat(id: string): boolean {
  return id === 'rhel' || redhatRebuilds.has(id)
}
