/** What V8, which runs JavaScript for Node.js, is told to do otherwise. A V8 that has lost one of these flags says so on stderr, and goes on. */
import { setFlagsFromString } from 'node:v8'

const shortRunInMilliseconds = 1_000
const compilers = ['opt', 'maglev']

/**
 * Has V8 leave its optimizing compilers alone for a second: in a run that is over by then they take more processor time, a tenth of it all, than what
 * they make is faster.
 */
export function optimizeLater(): void {
  for (const name of compilers) setFlagsFromString(`--no-${name}`)
  setTimeout(() => {
    for (const name of compilers) setFlagsFromString(`--${name}`)
  }, shortRunInMilliseconds).unref()
}

/**
 * Has V8 collect garbage before it takes more memory, and give back what it does not need. By itself it lets the heap grow with the garbage of
 * thousands of files, to twice what a thousand take. Signing detached takes no longer for it, JARs a fifth: not for a few files.
 */
export function collectEarly(): void {
  setFlagsFromString('--optimize-for-size')
}
