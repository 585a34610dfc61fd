// The clean-up of the task: the same bundle, told so.
process.argv.push('--post')
require('./dist/index.cjs')
