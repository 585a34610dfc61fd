/** The one place in core that reads `process.env`; a file of its own, so that masking need not wait for the rest of runner.ts. */

/** The environment that this process was started with. */
export function readEnvironment(): Readonly<Record<string, string | undefined>> {
  return process.env
}
