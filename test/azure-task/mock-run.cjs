// Runs a task by Microsoft's own runner: TASK_FILE, as the environment and the folder of this process say. Prints what it saw as JSON.
const { MockTestRunner } = require('azure-pipelines-task-lib/mock-test')

async function main() {
  const runner = await new MockTestRunner().LoadAsync(process.env.TASK_FILE)
  await runner.runAsync(Number(process.env.TASK_NODE))
  const { succeeded, stdout, stderr, errorIssues } = runner
  process.stdout.write(JSON.stringify({ succeeded, stdout, stderr, errorIssues }))
}

main().catch((error) => {
  console.error(error)
  process.exitCode = 1
})
