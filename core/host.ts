/** The port: all that a CI must give us. Wrappers implement it, core knows nothing else of the platform. Types only. */

/** Where a message belongs to, so that a CI can show it beside the file. */
export interface SourceLocation {
  /** Path of the file, relative to the working directory where possible. */
  readonly file: string
}

/** What becomes of an exported variable's value. */
export interface ExportOptions {
  /** A secret is masked before it is exported. */
  readonly secret: boolean
}

/**
 * What a CI gives to core. Every text is untrusted: an implementation escapes it so that it can't be read as a workflow command.
 * Messages may span lines.
 */
export interface Host {
  readonly name: 'github' | 'azure' | 'gitlab' | 'command-line'
  /** Absolute path of a folder for this job's temporary files; it exists. */
  readonly temporaryDirectory: string
  /** Absolute path of a folder that outlives the job; it may not exist yet. */
  readonly cacheDirectory: string

  /** The value of an input by its kebab-case name; blank is absent. */
  input(name: string): string | undefined

  debug(message: string): void
  info(message: string): void
  notice(message: string, location?: SourceLocation): void
  warning(message: string, location?: SourceLocation): void
  /** Shows an error. It does not fail the step: that is said once, at the edge. */
  error(message: string, location?: SourceLocation): void
  startGroup(title: string): void
  endGroup(): void

  /** From now on the value is hidden in everything that the CI shows. */
  maskSecret(value: string): void
  setOutput(name: string, value: string): void
  /** Makes a variable visible to later steps of the job. */
  exportVariable(name: string, value: string, options: ExportOptions): void
  /** Keeps a value for the post step. */
  saveState(name: string, value: string): void
  loadState(name: string): string | undefined
  /** Adds Markdown to the job's summary, where the CI shows one. */
  summary?(markdown: string): Promise<void>
  /** `done` counts those that failed, too; 0 when the first files are begun. */
  progress(done: number, total: number, failed: number): void
}
