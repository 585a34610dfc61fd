/**
 * The third-party actions of our workflows, each at the full digest of the commit that its tag named in November 2026: a tag can be moved,
 * a digest can't, and organisations may allow nothing else.
 */
export const pinnedActions = {
  'actions/attest-build-provenance': { digest: 'a2bbfa25375fe432b6a289bc6b6cd05ecd0c4c32', version: 'v4.1.0' },
  'actions/checkout': { digest: '3d3c42e5aac5ba805825da76410c181273ba90b1', version: 'v7.0.1' },
  'actions/download-artifact': { digest: '3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c', version: 'v8.0.1' },
  'actions/setup-node': { digest: '48b55a011bda9f5d6aeb4c2d9c7362e8dae4041e', version: 'v6.4.0' },
  'actions/upload-artifact': { digest: '043fb46d1a93c77aae656e7c1c64a875d1fc6a0a', version: 'v7.0.1' },
} as const

export type PinnedAction = keyof typeof pinnedActions

export function pinned(action: PinnedAction): string {
  return `${action}@${pinnedActions[action].digest}`
}

/** Puts the version behind each digest, as a comment: for readers, and for Dependabot, which keeps it true. */
export function withVersions(yaml: string): string {
  return Object.entries(pinnedActions).reduce(
    (text, [action, { digest, version }]) => text.replaceAll(`${action}@${digest}\n`, `${action}@${digest} # ${version}\n`),
    yaml,
  )
}
