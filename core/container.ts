/** Whether this process runs in a container: only to be told, nothing depends on it. */
import { readFile, stat } from 'node:fs/promises'

export async function inContainer(): Promise<boolean> {
  const [docker, podman, cgroup] = await Promise.all([
    exists('/.dockerenv'),
    exists('/run/.containerenv'),
    readFile('/proc/1/cgroup', 'utf8').catch(() => ''),
  ])
  return docker || podman || isContainerCgroup(cgroup)
}

/** Whether /proc/1/cgroup is a container's. With version 2 of cgroups it may say nothing. */
export function isContainerCgroup(text: string): boolean {
  return /[/:](?:docker|kubepods|libpod|lxc|containerd|crio|garden|actions_job)(?!\.service)(?:[-./]|$)/m.test(text)
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined
}
