/** The plan for people: what will happen, and why. Pure. */
import type { Inputs } from './inputs.ts'
import type { OpensslPlan } from './plan-openssl.ts'
import { relativeName, type CertificateSource, type Plan } from './plan.ts'
import { hasPackage } from './prerequisites.ts'
import type { RunnerFacts } from './runner.ts'

/** A line each. */
export function describePlan(plan: Plan, inputs: Inputs, facts: RunnerFacts): string[] {
  const system = facts.distribution?.prettyName ?? facts.os
  const libc = facts.libc === undefined ? '' : `, ${facts.libc.family} ${facts.libc.version ?? ''}`
  const lines = [`Runner: ${system}, ${facts.arch}${libc}${facts.container ? ', in a container' : ''}`]
  if (facts.openssl !== undefined) lines.push(`OpenSSL: ${facts.openssl.version.text} at ${facts.openssl.program}`)
  for (const { program, version } of facts.allOpenssl) {
    if (program !== facts.openssl?.program) lines.push(`OpenSSL, too: ${version.text} at ${program}`)
  }
  for (const [name, command] of Object.entries(facts.commands))
    lines.push(`${name}:${command.version === undefined ? '' : ` ${command.version} at`} ${command.path}`)
  const { library } = plan
  lines.push(`Library: ${library.kind === 'installed' ? library.path : `SignPath Cryptoki${spaced(library.version)}`} (${library.reason})`)
  if (plan.openssl !== undefined)
    lines.push(`OpenSSL reaches it by: ${plan.openssl.backend} (${plan.openssl.reason})`, ...describePlugin(plan.openssl, facts))
  lines.push(`${plan.x509 ? 'Certificate' : 'Public key'}: ${describeCertificateSource(plan.certificate, inputs)}`)
  if (plan.missing.length > 0) {
    const titles = plan.missing.map((need) => need.title + (hasPackage(need, facts) ? '' : ' (there is no package here)'))
    lines.push(`Missing here${inputs.installPrerequisites ? ', to be installed' : ''}: ${titles.join(', ')}`)
  }
  for (const { file, tool, reason, destination } of plan.files) {
    lines.push(`${file.name}: ${tool} (${reason}) -> ${relativeName(destination, facts.workingDirectory)}`)
  }
  return lines
}

function describePlugin({ backend, plugin, providerKind }: OpensslPlan, { openssl }: RunnerFacts): string[] {
  if (plugin === undefined) return []
  const version = backend === 'engine' ? openssl?.engineVersion : openssl?.provider?.version
  const name = backend === 'engine' || providerKind === 'libp11' ? 'libp11' : 'pkcs11-provider'
  return [`${backend === 'engine' ? 'Engine' : 'Provider'}: ${name}${spaced(version)} at ${plugin}`]
}

function spaced(version: string | undefined): string {
  return version === undefined ? '' : ` ${version}`
}

function describeCertificateSource(source: CertificateSource, inputs: Inputs): string {
  switch (source) {
    case 'file':
      return `${inputs.certificate ?? ''} (certificate is given)`
    case 'signpath':
      return `fetched from ${inputs.apiUrl}, else read from the token`
    case 'token':
      return 'read from the token'
    case 'none':
      return 'none (no project and signing policy are given)'
  }
}
