/** How SignPath's library learns of service, token and key, and where its log goes. */
import { proxyFor, proxySettings } from './http.ts'
import type { Inputs } from './inputs.ts'
import { readEnvironment } from './runner-environment.ts'
import { credentialsEnvironment, type CredentialsEnvironment } from './signpath/credentials.ts'
import { tools, type ToolName } from './tools/registry.ts'

/** @param toolNames the tools that will load the library */
export function libraryCredentials(inputs: Inputs, logDirectory: string, toolNames: readonly ToolName[]): CredentialsEnvironment {
  const readWriteSessions = toolNames.some((name) => tools[name].needs.readWriteSessions) || undefined
  return credentialsEnvironment({ ...inputs, httpProxy: proxyForLibrary(inputs), logDirectory, readWriteSessions })
}

/** The library reads http_proxy alone, so it is told of the proxy that the API's address has, by whatever variable. */
function proxyForLibrary({ apiUrl, httpProxy }: Inputs): string | undefined {
  return httpProxy ?? proxyFor(new URL(apiUrl), proxySettings(undefined, readEnvironment()))?.href.replace(/\/$/, '')
}
