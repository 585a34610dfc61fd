/** azure-task/vss-extension.json: https://learn.microsoft.com/azure/devops/extend/develop/manifest */
import { connection, extensionId, publisher, taskName } from '../../azure-task/manifest.ts'
import { inputTable } from '../../core/inputs.ts'
import { version } from '../../core/version.ts'

export function renderExtensionManifest(): string {
  return JSON.stringify({
    manifestVersion: 1,
    id: extensionId,
    publisher,
    name: 'SignPath code signing (PKCS #11)',
    version,
    description: 'Signs code with keys held by SignPath, through its Cryptoki (PKCS #11) library, and verifies what it signed.',
    public: true,
    targets: [{ id: 'Microsoft.VisualStudio.Services' }],
    categories: ['Azure Pipelines'],
    tags: ['code signing', 'PKCS11', 'SignPath', 'Extension'],
    icons: { default: 'icon.png' },
    content: { details: { path: 'overview.md' }, license: { path: 'LICENSE' } },
    links: {
      support: { uri: 'https://github.com/signpath/pkcs11-sign/issues' },
      repository: { uri: 'https://github.com/signpath/pkcs11-sign' },
    },
    repository: { type: 'git', uri: 'https://github.com/signpath/pkcs11-sign' },
    files: [{ path: taskName }, { path: 'icon.png', addressable: true }],
    contributions: [
      {
        id: taskName,
        type: 'ms.vss-distributed-task.task',
        targets: ['ms.vss-distributed-task.tasks'],
        properties: { name: taskName },
      },
      {
        id: 'connection',
        type: 'ms.vss-endpoint.service-endpoint-type',
        targets: ['ms.vss-endpoint.endpoint-types'],
        properties: {
          name: connection.type,
          displayName: 'SignPath',
          helpMarkDown: 'Organization, API address and API token for signing with SignPath.',
          url: { displayName: 'API address', value: inputTable['api-url'].default, helpText: inputTable['api-url'].description },
          inputDescriptors: [
            {
              id: connection.organizationData,
              name: 'Organization ID',
              description: inputTable['organization-id'].description,
              inputMode: 'textbox',
              isConfidential: false,
              validation: { isRequired: true, dataType: 'string' },
            },
          ],
          authenticationSchemes: [
            {
              type: 'ms.vss-endpoint.endpoint-auth-scheme-token',
              inputDescriptors: [
                {
                  id: connection.tokenParameter,
                  name: 'API token',
                  description: 'API token of a SignPath user with submitter permission.',
                  inputMode: 'passwordBox',
                  isConfidential: true,
                  validation: { isRequired: true, dataType: 'string' },
                },
              ],
            },
          ],
        },
      },
    ],
  })
}
