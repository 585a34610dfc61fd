/** What task.json, the extension's manifest and the host agree on, beyond core's table of inputs. */

/** Never changes: Azure DevOps and installed agents know the task by it. */
export const taskId = '7c7a57f3-6f0e-4a5b-9d0c-2b8f0c1e5d34'

export const publisher = 'signpath'
export const extensionId = 'pkcs11-sign'
/** Name of the task, and of its folder in the extension. */
export const taskName = 'pkcs11-sign'

/** The first agent with a Node20_1 handler; Node24's came with 4.265.1, and an agent takes the highest that it has. */
export const minimumAgentVersion = '4.248.0'

/** Targets in the task's folder. Post has a file of its own: Azure may start it where the main step was skipped and saved no state. */
export const targets = { execution: 'dist/index.cjs', postjobexecution: 'post.cjs' } as const

/** The service connection: what it is called in task.json, and what the agent hands over of it. */
export const connection = {
  input: 'serviceConnection',
  type: 'signpath-pkcs11-sign',
  /** The name that Azure DevOps gives to the secret of its token scheme. */
  tokenParameter: 'apitoken',
  organizationData: 'organizationId',
} as const

/** Inputs that a service connection stands in for. */
export const connectionInputs = ['organization-id', 'api-token', 'api-url'] as const

export type ConnectionInput = (typeof connectionInputs)[number]

export function isConnectionInput(name: string): name is ConnectionInput {
  return (connectionInputs as readonly string[]).includes(name)
}

/** `api-token` is `apiToken` in Azure DevOps, which takes letters and digits only. */
export function azureName(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, character: string) => character.toUpperCase())
}
