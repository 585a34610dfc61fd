/**
 * `pkcs11-sign report merge` as an action. The command line lies in the same commit, and this is how to run it without a Node.js on PATH:
 * a self-hosted runner need not have one, but each has its own for actions.
 */
'use strict'
const input = (name) => process.env[`INPUT_${name.toUpperCase()}`] ?? ''
const flags = ['report-directory', 'if-no-credentials'].flatMap((name) => (input(name).trim() === '' ? [] : [`--${name}=${input(name)}`]))
const reports = input('reports')
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '')
process.argv.splice(2, Infinity, 'report', 'merge', ...flags, '--', ...reports)
require('../../cli/dist/pkcs11-sign.cjs')
