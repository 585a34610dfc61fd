/** Versions as tools print them. Pure. */

/** By major and minor number; what can't be read counts as new. */
export function isAtLeast(version: string, least: string): boolean {
  const [major, minor] = numbersOf(version)
  const [leastMajor, leastMinor] = numbersOf(least)
  return !(major < leastMajor || (major === leastMajor && minor < leastMinor))
}

function numbersOf(version: string): readonly [major: number, minor: number] {
  const [major = '', minor = ''] = version.split('.')
  return [Number.parseInt(major, 10), Number.parseInt(minor, 10)]
}
