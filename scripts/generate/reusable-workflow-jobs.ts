/**
 * The jobs of the reusable workflow. No `${{ }}` stands inside a script: what a caller writes reaches it as a variable and stays text.
 * On a self-hosted runner the workspace holds what earlier jobs left, so that everything happens in one folder of our own.
 */
import { pinned } from './pinned-actions.ts'

const folder = 'pkcs11-sign-work'
const files = `${folder}/files`
const results = `${folder}/results`
const reports = `${folder}/report`

/** A label, or a JSON list of labels or a group. */
const runner = "${{ (startsWith(inputs.runner, '[') || startsWith(inputs.runner, '{')) && fromJSON(inputs.runner) || inputs.runner }}"
const timeout = '${{ inputs.timeout-in-minutes }}'
const share = 'shard-${{ matrix.shard }}-of-${{ inputs.shards }}'
const everyShare = 'shard-*-of-${{ inputs.shards }}'

export type Outputs = readonly string[]

const script = (...lines: readonly string[]): string => `${lines.join('\n')}\n`

/** A step that runs bash. */
const bash = (name: string, lines: readonly string[], more: object = {}): object => ({
  name,
  ...more,
  shell: 'bash',
  run: script(...lines),
})

const layout = [`rm -rf ${folder}`, `mkdir -p ${files} ${results}/files ${results}/shards ${reports}`]
const tidy = bash('Remove what this job made', [`rm -rf ${folder}`], { if: 'always()' })

const download = (name: string, input: object, more: object = {}): object => ({
  name,
  ...more,
  uses: pinned('actions/download-artifact'),
  with: input,
})

const artifact = { name: '${{ inputs.artifact }}', path: files }

/** Overwrites: a job that is run again finds the artifact of its first try. Hidden files went in, so they go out. */
const upload = (name: string, condition: string, input: object, id?: string): object => ({
  name,
  ...(id === undefined ? {} : { id }),
  if: condition,
  uses: pinned('actions/upload-artifact'),
  with: { 'retention-days': '${{ inputs.retention-days }}', overwrite: true, 'include-hidden-files': true, ...input },
})

const signedArtifact = { name: '${{ inputs.signed-artifact }}', path: files, 'if-no-files-found': 'error' }

/** Names come from files: none of them may end the value. */
const randomDelimiter = `end=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \\n')`

/** Where each output of a job comes from. */
const jobOutputs = (outputs: Outputs, sources: Readonly<Record<string, string>>): object =>
  Object.fromEntries(outputs.map((name) => [name, `\${{ steps.${sources[name] ?? 'upload'}.outputs.${name} }}`]))

/** Turns the number of shards into a list, which a matrix takes, and refuses what can't work before anyone is asked to approve. */
export function planJob(): object {
  return {
    name: 'Plan',
    'runs-on': runner,
    permissions: {},
    'timeout-minutes': timeout,
    outputs: { shards: '${{ steps.plan.outputs.shards }}' },
    steps: [
      bash(
        'Check the inputs',
        [
          'refuse() { echo "::error title=pkcs11-sign::$1"; exit 1; }',
          '[[ $SHARDS =~ ^[1-9][0-9]?$ ]] || refuse "shards takes a whole number from 1 to 99."',
          '[[ -n $ARTIFACT && -n $SIGNED && -n $REPORT ]] || refuse "artifact, signed-artifact and report-artifact must have names."',
          '[[ $ARTIFACT != "$SIGNED" && $ARTIFACT != "$REPORT" && $SIGNED != "$REPORT" ]] ||',
          '  refuse "artifact, signed-artifact and report-artifact must differ: one would replace the other."',
          `[[ $SIGNED$REPORT != *['*?[]{}()!+@']* ]] || refuse "signed-artifact and report-artifact may hold none of * ? [ ] { } ( ) ! + @"`,
          'list=1',
          'for ((shard = 2; shard <= SHARDS; shard++)); do list+=",$shard"; done',
          'echo "shards=[$list]" >> "$GITHUB_OUTPUT"',
        ],
        {
          id: 'plan',
          env: {
            SHARDS: '${{ inputs.shards }}',
            ARTIFACT: '${{ inputs.artifact }}',
            SIGNED: '${{ inputs.signed-artifact }}',
            REPORT: '${{ inputs.report-artifact }}',
          },
        },
      ),
    ],
  }
}

/** @param forwarded the action's inputs */
export function signJob(forwarded: Readonly<Record<string, string>>, outputs: Outputs): object {
  return {
    name: 'Sign ${{ matrix.shard }} of ${{ inputs.shards }}',
    needs: 'plan',
    'runs-on': runner,
    environment: '${{ inputs.environment }}',
    permissions: { contents: 'read' },
    'timeout-minutes': timeout,
    strategy: { 'fail-fast': '${{ inputs.fail-fast }}', matrix: { shard: '${{ fromJSON(needs.plan.outputs.shards) }}' } },
    outputs: jobOutputs(outputs, { signed: 'sign', 'signed-count': 'sign', 'signed-files': 'results' }),
    steps: [
      bash(
        'Lay out a folder for the files',
        [
          ...layout,
          '# Every line begins with the folder, so that none can end the value.',
          '{',
          "  echo 'files<<END_OF_FILES'",
          '  while read -r line || [[ -n $line ]]; do',
          "    line=${line%$'\\r'}",
          '    case $line in',
          "      '') ;;",
          `      '!('*) echo "${files}/$line" ;;`,
          "      '!'*)",
          '        read -r line <<< "${line#!}"',
          `        [[ -z $line ]] || echo "!${files}/$line"`,
          '        ;;',
          `      *) echo "${files}/\${line#./}" ;;`,
          '    esac',
          '  done <<< "$FILES"',
          '  echo END_OF_FILES',
          '} >> "$GITHUB_OUTPUT"',
        ],
        { id: 'layout', env: { FILES: '${{ inputs.files }}' } },
      ),
      download('Download the files', artifact),
      {
        name: 'Sign and verify',
        id: 'sign',
        // The action of this workflow's own commit, whatever the caller named: a tag, a branch or a digest.
        uses: '$/github-action',
        with: {
          ...forwarded,
          'api-token': '${{ secrets.SIGNPATH_API_TOKEN }}',
          shard: "${{ inputs.shards > 1 && format('{0}/{1}', matrix.shard, inputs.shards) || '' }}",
          'report-directory': reports,
        },
      },
      bash(
        'Name the results',
        [
          randomDelimiter,
          '{',
          '  echo "signed-files<<$end"',
          '  while IFS= read -r file; do',
          '    [[ -n $file ]] || continue',
          '    [[ $RUNNER_OS != Windows ]] || file=${file//\\\\//}',
          `    name=\${file#${files}/}`,
          '    printf \'%s\\n\' "$name"',
          `    printf '%s\\n' "$name" >> "${results}/list"`,
          '    [[ $SHARDS != 1 ]] || continue',
          `    mkdir -p "$(dirname -- "${results}/files/$name")"`,
          `    cp -p -- "$file" "${results}/files/$name"`,
          '  done <<< "$SIGNED_FILES"',
          '  echo "$end"',
          '} >> "$GITHUB_OUTPUT"',
          `touch "${results}/list"`,
          `{ echo "$SIGNED $SIGNED_COUNT"; cat "${results}/list"; } > "${results}/shards/$SHARD"`,
          `rm "${results}/list"`,
        ],
        {
          id: 'results',
          env: {
            SIGNED: '${{ steps.sign.outputs.signed }}',
            SIGNED_COUNT: '${{ steps.sign.outputs.signed-count }}',
            SIGNED_FILES: '${{ steps.sign.outputs.signed-files }}',
            SHARD: '${{ matrix.shard }}',
            SHARDS: '${{ inputs.shards }}',
          },
        },
      ),
      upload('Upload the signed artifact', "${{ inputs.shards == 1 && steps.sign.outputs.signed == 'true' }}", signedArtifact, 'upload'),
      upload("Upload this job's share", '${{ inputs.shards > 1 }}', {
        name: `\${{ inputs.signed-artifact }}-${share}`,
        path: results,
        'if-no-files-found': 'error',
        'retention-days': 1,
      }),
      upload('Upload the report', '${{ !cancelled() }}', {
        name: `\${{ inputs.shards > 1 && format('{0}-shard-{1}-of-{2}', inputs.report-artifact, matrix.shard, inputs.shards) || inputs.report-artifact }}`,
        path: reports,
        'if-no-files-found': 'ignore',
      }),
      tidy,
    ],
  }
}

/** A failure is what a report is read for. */
const whatever = { if: '${{ !cancelled() }}' }
const allSigned = { if: "${{ needs.sign.result == 'success' }}" }

/** Puts the shares together, or where one failed the reports alone. It sees neither the environment nor the token. */
export function collectJob(outputs: Outputs): object {
  return {
    name: 'Collect',
    needs: ['plan', 'sign'],
    if: "${{ !cancelled() && needs.plan.result == 'success' && inputs.shards > 1 }}",
    'runs-on': runner,
    permissions: {},
    'timeout-minutes': timeout,
    outputs: jobOutputs(outputs, { signed: 'results', 'signed-count': 'results', 'signed-files': 'results' }),
    steps: [
      bash('Lay out a folder for the files', layout),
      download('Download the files', artifact, allSigned),
      download(
        'Download the shares',
        { pattern: `\${{ inputs.signed-artifact }}-${everyShare}`, path: results, 'merge-multiple': true },
        allSigned,
      ),
      bash(
        'Put the shares together',
        [
          `shares=(${results}/shards/*)`,
          'if [[ ${#shares[@]} != "$SHARDS" ]]; then',
          '  echo "::error title=pkcs11-sign::${#shares[@]} of $SHARDS shares are there: run the whole workflow again."',
          '  exit 1',
          'fi',
          `if [[ -d ${results}/files ]]; then cp -Rp ${results}/files/. ${files}/; fi`,
          randomDelimiter,
          '# The first line of a share says whether it signed, and how many files; the others name the results.',
          `signed=$(awk 'FNR == 1 && $1 == "true" { found = 1 } END { print found ? "true" : "false" }' "\${shares[@]}")`,
          `names=$(awk 'FNR > 1' "\${shares[@]}" | sort)`,
          '{',
          '  echo "signed=$signed"',
          `  echo "signed-count=$(awk 'FNR == 1 { count += $2 } END { print count + 0 }' "\${shares[@]}")"`,
          '  echo "signed-files<<$end"',
          `  printf '%s\\n' "$names"`,
          '  echo "$end"',
          '} >> "$GITHUB_OUTPUT"',
        ],
        { id: 'results', ...allSigned, env: { SHARDS: '${{ inputs.shards }}' } },
      ),
      upload('Upload the signed artifact', "${{ steps.results.outputs.signed == 'true' }}", signedArtifact, 'upload'),
      download('Download the reports', { pattern: `\${{ inputs.report-artifact }}-${everyShare}`, path: reports }, whatever),
      {
        name: 'Merge the reports',
        ...whatever,
        uses: '$/github-action/merge-reports',
        with: { reports, 'report-directory': reports, 'if-no-credentials': '${{ inputs.if-no-credentials }}' },
      },
      upload('Upload the reports', whatever.if, {
        name: '${{ inputs.report-artifact }}',
        path: reports,
        'if-no-files-found': 'ignore',
      }),
      tidy,
    ],
  }
}
