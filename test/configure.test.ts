import { expect, test } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { configure } from '../core/configure.ts'
import type { Plan } from '../core/plan.ts'
import { createWorkspace } from '../core/workspace.ts'

test("a configuration of Java's that can't be written, such as for a full disk, is told of as the temporary folder's fault", async () => {
  const folder = await mkdtemp(join(tmpdir(), 'configure-'))
  try {
    const workspace = await createWorkspace(folder)
    const taken = {
      ...workspace,
      folder: async (name: string) => {
        const made = await workspace.folder(name)
        await writeFile(join(made, 'pkcs11.config'), '')
        return made
      },
    }
    await expect(configure({ sunpkcs11: true } as Plan, '/library.so', undefined, undefined, taken)).rejects.toMatchObject({
      code: 'OUTPUT_NOT_WRITABLE',
      message: expect.stringContaining("The temporary folder can't be used"),
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
