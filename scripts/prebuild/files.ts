/** What is compiled beforehand, lies in the repository in prebuilt/, and from what it is made. */
export const prebuilt = {
  addons: { files: ['linux-x64/pkcs11.node', 'win32-x64/pkcs11.node'], packages: ['pkcs11js', 'node-api-headers'], sources: [] },
  java: { files: ['java/JarBatch.class'], packages: [], sources: ['core/signing/batch/java/JarBatch.java'] },
} as const
