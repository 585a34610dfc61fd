var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{deliver:()=>deliver});module.exports=__toCommonJS(stdin_exports);var import_chunk_D6YQA7E6=require("./chunk-D6YQA7E6.cjs"),
import_chunk_6SEWUBK6=require("./chunk-6SEWUBK6.cjs"),import_chunk_EDMQEAHJ=require("./chunk-EDMQEAHJ.cjs"),import_node_path=require("node:path"),import_node_util=require("node:util"),
import_node_crypto=require("node:crypto"),import_promises=require("node:fs/promises"),import_node_path2=require("node:path"),import_node_crypto2=require("node:crypto");
function visible(text2){return text2.replace(deceptive,character=>`\\u{${(character.codePointAt(0)??0).toString(16)}}`)}function visibleLines(text2){return(0,import_node_util.stripVTControlCharacters)(
text2).replace(/\r\n?/g,`
`).replace(deceptive,character=>character===`
`||character==="	"?character:visible(character))}var deceptive=/[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff\u{e0000}-\u{e007f}]/gu;
function shorten(text2,limit){if(text2.length<=limit)return text2;let keep=limit-1,head=text2.slice(0,Math.ceil(keep/2)).replace(/[\ud800-\udbff]$/,""),tail=text2.
slice(text2.length-Math.floor(keep/2)).replace(/^[\udc00-\udfff]/,"");return`${head}\u2026${tail}`}function formatDuration(milliseconds){if(milliseconds<999.5)return`${Math.
round(milliseconds)} ms`;if(milliseconds<59950)return`${(milliseconds/1e3).toFixed(1)} s`;let seconds2=Math.round(milliseconds/1e3);return seconds2<3600?`${Math.
floor(seconds2/60)} min ${seconds2%60} s`:`${Math.floor(seconds2/3600)} h ${Math.floor(seconds2%3600/60)} min`}function countOf(count,noun){return`${formatNumber(
count)} ${noun}${count===1?"":"s"}`}function formatNumber(count){return count.toLocaleString("en-US")}function statusText(status){return status==="not-started"?
"not started":status}var entities={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function escapeMarkup(text2){return visible(text2).replace(/[&<>"']/g,
character=>entities[character]??"")}function escapeMarkupLines(text2){return visibleLines(text2).replace(/[&<>"']/g,character=>entities[character]??"")}function escapeMarkdown(text2){
return visible(text2.replace(/\s*[\r\n]+\s*/g," ")).replace(/[&<>"'`*_[\]|~\\$!^{}@#:]/g,character=>`&#${character.charCodeAt(0)};${linking.has(character)?"<wbr\
>":""}`).replace(/www(?=\.)/gi,"$&<wbr>")}var linking=new Set(["@","#",":"]),statuses=["failed","not-started","skipped","signed"];function countStatuses(files){
let counts={signed:0,skipped:0,failed:0,"not-started":0};for(let file of files)counts[file.status]+=1;return counts}function worstFirst(files){return statuses.flatMap(
status=>files.filter(file=>file.status===status))}function headline(report){let counts=countStatuses(report.files);switch(report.outcome){case"signed":{let done=report.
files.filter(file=>file.status==="signed");if(done.length===0)return counts.skipped>0?`${countOf(counts.skipped,"file")} signed already`:"Set up for signing";let unproved=done.
filter(file=>file.verifiedBy===void 0).length;if(unproved===0)return`Signed and verified ${countOf(done.length,"file")}`;let note=unproved===done.length?"not ve\
rified":`${formatNumber(unproved)} of them not verified`;return`Signed ${countOf(done.length,"file")}, ${note}`}case"prepared":return"Set up for signing";case"n\
othing-to-sign":return"Nothing to sign";case"skipped":return"Signing was skipped";case"failed":return counts.failed===0?"Signing failed":`${formatNumber(counts.
failed)} of ${countOf(report.files.length,"file")} failed`}}function countLine(report){let counts=countStatuses(report.files),parts=[...statuses].reverse().flatMap(
status=>counts[status]===0?[]:[`${formatNumber(counts[status])} ${statusText(status)}`]);return[...parts.length===0?["no files"]:parts,`in ${formatDuration(report.
durationInMilliseconds)}`].join(", ")}function policyName({signPath}){return[signPath.projectSlug,signPath.signingPolicySlug].filter(slug=>slug!==void 0).join("\
/")}function failureOf(file){return file.error??{code:"SIGNING_FAILED",message:"No reason was recorded."}}function textLimit(files){let failures=Math.max(1,files.
filter(file=>file.status==="failed").length);return Math.max(200,Math.min(2e4,Math.floor(1e6/failures)))}function signerFacts({signPath,certificate}){return[...code(
"Project",signPath.projectSlug),...code("Signing policy",signPath.signingPolicySlug),...code("Organization",signPath.organizationId),...certificate===void 0?[]:
[...plain("Certificate",certificate.subject),...plain("Issuer",certificate.issuer),...code("Serial number",certificate.serialNumber),...code("SHA-256",certificate.
sha256),...plain("Valid to",certificate.validTo)]]}function runFacts({options,runner,program,signPath,startedAt}){return[...plain("Digest",options.digest),...plain(
"Padding of raw RSA signatures",options.padding),...plain("Verification",options.verify?"on":"off"),...code("Timestamp servers",options.timestampUrls.length===0?
void 0:options.timestampUrls.join(", ")),...plain("Shard",options.shard),...code("SignPath",signPath.apiUrl),...plain("Runner",`${runner.distribution??runner.os}\
, ${program.platform}`),...plain("OpenSSL",runner.openssl),...code("Cryptoki library",runner.cryptokiLibrary),...plain("Cryptoki version",runner.cryptokiVersion),
...plain("Started at",startedAt),...plain("Program",`${program.name} ${program.version}`)]}function plain(label,text2){return text2===void 0||text2===""?[]:[{label,
text:text2}]}function code(label,text2){return plain(label,text2).map(fact=>({...fact,code:!0}))}var limits={rows:200,failures:20,warnings:20,name:300,message:1500,
details:4e3},sizes={summary:800*1024,failures:200*1024,warnings:50*1024},outcomeSigns={signed:"\u2705",prepared:"\u2705","nothing-to-sign":"\u26AA",skipped:"\u26A0\uFE0F",
failed:"\u274C"},statusSigns={signed:"\u2705",skipped:"\u23ED\uFE0F",failed:"\u274C","not-started":"\u26AA"};function renderSummary(report){let head=[`### ${outcomeSigns[report.
outcome]} ${escapeMarkdown(headline(report))}`,escapeMarkdown(sentence(countLine(report))),...report.error===void 0?[]:[renderError(report.error,void 0)],...renderFailures(
report.files.filter(file=>file.status==="failed")),...renderWarnings(report.warnings),renderSigner(report)].filter(block=>block!==""),foot=fold("How and where",
factLines(runFacts(report))),table=renderTable(report.files,sizes.summary-Buffer.byteLength([...head,foot].join(`

`)));return`${[...head,...table,foot].join(`

`)}
`}function fitting(blocks,size){let left=size,end=blocks.findIndex(block=>(left-=Buffer.byteLength(block)+2)<0);return end<0?blocks:blocks.slice(0,end)}function renderFailures(failed){
let all=failed.slice(0,limits.failures).map(file=>renderError(failureOf(file),file.file)),blocks=fitting(all,sizes.failures),more=failed.length-blocks.length;return[
...blocks,...more>0?[`\u2026 and ${countOf(more,"more failure")}: see the table and the report.`]:[]]}function renderTable(files,size){if(files.length===0)return[];
let rows=fitting(worstFirst(files).slice(0,limits.rows).map(renderRow),size),more=files.length-rows.length;return[["| File | Tool | Status | Verified by | Time \
|","| :-- | :-- | :-- | :-- | --: |",...rows].join(`
`),...more>0?[`\u2026 and ${countOf(more,"more file")}.`]:[]]}function renderRow(file){let status=`${statusSigns[file.status]} ${statusText(file.status)}`;return`\
| ${[code2(file.file),escapeMarkdown(file.tool),file.error===void 0?status:`${status}<br><code>${escapeMarkdown(file.error.code)}</code>`,file.verifiedBy===void 0?
"\u2013":text(file.verifiedBy),file.status==="not-started"?"\u2013":formatDuration(file.durationInMilliseconds)].join(" | ")} |`}function renderError(error,file){
let where=file===void 0?"":` ${code2(file)}`;return[`**${escapeMarkdown(error.code)}**${where}<br>${text(error.message)}`,...error.hint===void 0?[]:[`<b>What to\
 do:</b> ${text(error.hint)}`],...error.details===void 0||error.details.trim()===""?[]:[fold("Details",preformatted(error.details))]].join(`

`)}function renderWarnings(warnings){if(warnings.length===0)return[];let all=warnings.slice(0,limits.warnings).map(warning=>`- \u26A0\uFE0F ${text(warning)}`),lines=fitting(
all,sizes.warnings),more=warnings.length-lines.length;return[[...lines,...more>0?[`- \u2026 and ${countOf(more,"more warning")}`]:[]].join(`
`)]}function renderSigner(report){let{certificate}=report,policy2=policyName(report),line=[...policy2===""?[]:[`Signing policy ${code2(policy2)}`],...certificate===
void 0?[]:[`certificate ${code2(certificate.subject)}, valid to ${text(certificate.validTo)}`]].join(", ");return certificate===void 0?sentence(line):`${sentence(
line)}

${fold("Certificate",factLines(signerFacts(report)))}`}function factLines(facts){return facts.map(fact=>`- ${escapeMarkdown(fact.label)}: ${fact.code===!0?code2(
fact.text):text(fact.text)}`).join(`
`)}function fold(title,content){return`<details><summary>${escapeMarkdown(title)}</summary>

${content}

</details>`}function preformatted(details){return`<pre>${escapeMarkupLines(shorten(details.trim(),limits.details))}</pre>`}function code2(name){return`<code>${escapeMarkdown(
shorten(name,limits.name))}</code>`}function text(words){return escapeMarkdown(shorten(words,limits.message))}function sentence(words){return words===""?"":`${words.
charAt(0).toUpperCase()}${words.slice(1)}.`}var style=`
:root {
  color-scheme: light dark;
  --page: #f6f8fa; --card: #ffffff; --line: #d8dee4; --text: #1f2328; --soft: #59636e; --code: #eff2f5;
  --signed: #1a7f37; --failed: #cf222e; --skipped: #8a5a00; --not-started: #59636e;
  --signed-back: #dafbe1; --failed-back: #ffebe9; --skipped-back: #fff4cc; --not-started-back: #eaeef2;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --card: #151b23; --line: #30363d; --text: #e6edf3; --soft: #9198a1; --code: #212830;
    --signed: #4ac26b; --failed: #ff8182; --skipped: #e3b341; --not-started: #9198a1;
    --signed-back: #12301d; --failed-back: #3c1618; --skipped-back: #33270a; --not-started-back: #262c34;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
main { max-width: 1120px; margin: 0 auto; padding: 32px 20px 48px; }
h1 { margin: 0; font-size: 26px; line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin: 32px 0 12px; font-size: 18px; }
code, pre { font: 13px/1.5 ui-monospace, SFMono-Regular, Consolas, "DejaVu Sans Mono", monospace; }
code { padding: 1px 5px; border-radius: 5px; background: var(--code); overflow-wrap: anywhere; }
pre { margin: 8px 0 0; padding: 12px; border-radius: 6px; background: var(--code); overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
.soft { color: var(--soft); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
.hero { padding: 22px 24px; border-left: 6px solid var(--not-started); }
.hero p { margin: 6px 0 0; }
.hero.signed { border-left-color: var(--signed); }
.hero.failed { border-left-color: var(--failed); }
.hero.skipped { border-left-color: var(--skipped); }
.counts { display: flex; flex-wrap: wrap; gap: 8px; margin: 14px 0 0; padding: 0; list-style: none; }
.badge { display: inline-block; padding: 2px 10px; border-radius: 999px; font-size: 13px; font-weight: 600; white-space: nowrap; }
.badge.signed { color: var(--signed); background: var(--signed-back); }
.badge.failed { color: var(--failed); background: var(--failed-back); }
.badge.skipped { color: var(--skipped); background: var(--skipped-back); }
.badge.not-started { color: var(--not-started); background: var(--not-started-back); }
.problem { margin-top: 12px; padding: 16px 20px; border-left: 6px solid var(--failed); }
.problem.skipped { border-left-color: var(--skipped); }
.problem p { margin: 6px 0 0; overflow-wrap: anywhere; }
.problem h3 { margin: 0; font-size: 15px; overflow-wrap: anywhere; }
summary { cursor: pointer; margin-top: 8px; color: var(--soft); }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(340px, 1fr)); gap: 12px; }
dl { margin: 0; padding: 14px 20px; display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; align-content: start; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { padding: 9px 14px; text-align: left; vertical-align: top; border-top: 1px solid var(--line); }
thead th { border-top: 0; color: var(--soft); font-size: 13px; font-weight: 600; }
tbody th { font-weight: 400; min-width: 220px; }
tbody th div { color: var(--soft); font-size: 13px; overflow-wrap: anywhere; }
time { white-space: nowrap; }
tbody tr:hover { background: var(--page); }
td.number, th.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
footer { margin-top: 28px; font-size: 13px; color: var(--soft); }
@media (max-width: 560px) { dl { grid-template-columns: 1fr; } dt { margin-top: 6px; } .facts { grid-template-columns: 1fr; } }
@media print { body { background: none; } .card { break-inside: avoid; } }
`,policy=`default-src 'none'; style-src 'sha256-${(0,import_node_crypto2.createHash)("sha256").update(style).digest("base64")}'; base-uri 'none'; form-action 'n\
one'`,heroClass={signed:"signed",prepared:"signed","nothing-to-sign":"not-started",skipped:"skipped",failed:"failed"};function renderHtml(report){let name=policyName(
report),title=`${headline(report)}${name===""?"":` \u2013 ${name}`}`;return`${["<!DOCTYPE html>",'<html lang="en">',"<head>",'<meta charset="utf-8"/>',`<meta ht\
tp-equiv="Content-Security-Policy" content="${escapeMarkup(policy)}"/>`,'<meta name="viewport" content="width=device-width, initial-scale=1"/>','<meta name="ref\
errer" content="no-referrer"/>',`<title>${escapeMarkup(title)}</title>`,`<style>${style}</style>`,"</head>","<body>","<main>",renderHero(report,name),...renderProblems(
report),...renderFiles(report.files),"<h2>Signer and run</h2>",`<div class="facts">${renderFacts(signerFacts(report))}${renderFacts(runFacts(report))}</div>`,`<\
footer>${escapeMarkup(`${report.program.name} ${report.program.version}, ${report.startedAt}`)}</footer>`,"</main>","</body>","</html>"].join(`
`)}
`}function renderHero(report,name){let counts=countStatuses(report.files),badges=statuses.filter(status=>counts[status]>0).map(status=>`<li class="badge ${status}\
">${formatNumber(counts[status])} ${statusText(status)}</li>`),where=[...name===""?[]:[`Signing policy <code>${escapeMarkup(name)}</code>`],`<time datetime="${escapeMarkup(
report.startedAt)}">${escapeMarkup(report.startedAt.replace("T"," ").replace(/(\.\d+)?Z$/," UTC"))}</time>`,escapeMarkup(formatDuration(report.durationInMilliseconds))];
return[`<header class="card hero ${heroClass[report.outcome]}">`,`<h1>${escapeMarkup(headline(report))}</h1>`,`<p class="soft">${where.join(" \xB7 ")}</p>`,...badges.
length===0?[]:[`<ul class="counts">${badges.join("")}</ul>`],"</header>"].join(`
`)}function renderProblems(report){let limit=textLimit(report.files),errors=[...report.error===void 0?[]:[renderError2(report.error,void 0,limit)],...report.files.
filter(file=>file.status==="failed").map(file=>renderError2(failureOf(file),file.file,limit))],warnings=report.warnings.map(warning=>`<section class="card probl\
em skipped"><p>${escapeMarkup(warning)}</p></section>`);return[...errors.length===0?[]:["<h2>What went wrong</h2>",...errors],...warnings.length===0?[]:["<h2>Wa\
rnings</h2>",...warnings]]}function renderError2(error,file,limit){return['<section class="card problem">',`<h3>${file===void 0?"":`<code>${escapeMarkup(file)}<\
/code> `}<span class="badge failed">${escapeMarkup(error.code)}</span></h3>`,`<p>${escapeMarkup(shorten(error.message,limit))}</p>`,...error.hint===void 0?[]:[`\
<p><strong>What to do:</strong> ${escapeMarkup(shorten(error.hint,limit))}</p>`],...error.details===void 0||error.details.trim()===""?[]:[`<details><summary>Det\
ails</summary><pre>${escapeMarkupLines(shorten(error.details.trim(),limit))}</pre></details>`],"</section>"].join(`
`)}function renderFiles(files){return files.length===0?[]:["<h2>Files</h2>",'<div class="card scroll"><table>',"<caption>Files, failed ones first</caption>",`<t\
head><tr>${["File","Tool","Status","Verified by"].map(head=>`<th scope="col">${head}</th>`).join("")}<th scope="col" class="number">Time</th></tr></thead>`,"<tb\
ody>",...worstFirst(files).map(renderRow2),"</tbody></table></div>"]}function renderRow2(file){let below=[...file.result===void 0||file.result===file.file?[]:[`\
\u2192 ${escapeMarkup(file.result)}`],...file.reason===""?[]:[`${escapeMarkup(file.tool)} because: ${escapeMarkup(file.reason)}`],...file.sha256===void 0?[]:[`S\
HA-256 of the result: ${escapeMarkup(file.sha256.result)}`],...file.notes.map(note=>escapeMarkup(note)),...file.attempts>1?[`${file.attempts} attempts`]:[]],more=below.
length===0?"":`<details><summary>More</summary>${below.map(line=>`<div>${line}</div>`).join("")}</details>`;return`<tr>${[`<th scope="row"><code>${escapeMarkup(
file.file)}</code>${more}</th>`,`<td>${escapeMarkup(file.tool)}</td>`,`<td><span class="badge ${file.status}">${statusText(file.status)}</span></td>`,`<td>${file.
verifiedBy===void 0?'<span class="soft">\u2013</span>':escapeMarkup(file.verifiedBy)}</td>`,`<td class="number">${file.status==="not-started"?"\u2013":formatDuration(
file.durationInMilliseconds)}</td>`].join("")}</tr>`}function renderFacts(facts){return facts.length===0?"":`<dl class="card">${facts.map(({label,text:text2,code:code3})=>{
let value=code3===!0?`<code>${escapeMarkup(text2)}</code>`:escapeMarkup(text2);return`<dt>${escapeMarkup(label)}</dt><dd>${value}</dd>`}).join("")}</dl>`}var keys={
schemaVersion:!0,program:!0,name:!0,version:!0,platform:!0,startedAt:!0,outcome:!0,signPath:!0,organizationId:!0,apiUrl:!0,projectSlug:!0,signingPolicySlug:!0,certificate:!0,
subject:!0,issuer:!0,serialNumber:!0,options:!0,digest:!0,padding:!0,verify:!0,timestampUrls:!0,shard:!0,runner:!0,os:!0,arch:!0,distribution:!0,openssl:!0,cryptokiLibrary:!0,
cryptokiVersion:!0,files:!0,file:!0,tool:!0,reason:!0,status:!0,input:!0,result:!0,sizeInBytes:!0,sha256:!0,validTo:!0,verifiedBy:!0,timestampUrl:!0,timestampFile:!0,
notes:!0,attempts:!0,durationInMilliseconds:!0,warnings:!0,error:!0,code:!0,message:!0,hint:!0,details:!0};function renderJson(report){let limit=textLimit(report.
files),files=report.files.map(file=>file.error===void 0?file:{...file,error:cutDetails(file.error,limit)});return`${JSON.stringify({...report,files},Object.keys(
keys),2)}
`}function cutDetails(error,limit){return error.details===void 0?error:{...error,details:shorten(error.details,limit)}}function renderJunit(report){let counts=countStatuses(
report.files),run=runOutcome(report),limit=textLimit(report.files),totals=attributes({tests:report.files.length+(run==="told by the files"?0:1),failures:counts.
failed,errors:run==="error"?1:0,skipped:counts.skipped+counts["not-started"]+(run==="skipped"?1:0),time:seconds(report.durationInMilliseconds)});return`${['<?xm\
l version="1.0" encoding="UTF-8"?>',`<testsuites name="pkcs11-sign"${totals}>`,`  <testsuite${attributes({name:`pkcs11-sign ${policyName(report)}`.trim(),timestamp:report.
startedAt.slice(0,19)})}${totals}>`,...renderProperties(report),...renderRun(report),...report.files.map(file=>renderFile(file,limit)),"  </testsuite>","</tests\
uites>"].join(`
`)}
`}function renderProperties({certificate,program,runner,signPath}){let properties={program:`${program.name} ${program.version}`,organization:signPath.organizationId,
"certificate-subject":certificate?.subject,"certificate-sha256":certificate?.sha256,openssl:runner.openssl,"cryptoki-version":runner.cryptokiVersion};return["  \
  <properties>",...Object.entries(properties).flatMap(([name,value])=>value===void 0?[]:[`      <property${attributes({name,value})}/>`]),"    </properties>"]}function runOutcome(report){
return report.error!==void 0?"error":report.files.length>0?"told by the files":report.outcome==="signed"||report.outcome==="prepared"?"passed":"skipped"}function renderRun(report){
let outcome=runOutcome(report);if(outcome==="told by the files")return[];let head=attributes({classname:"pkcs11-sign",name:"run",time:seconds(report.durationInMilliseconds)});
return report.error!==void 0?[testcase(head,problem("error",report.error,textLimit(report.files)))]:[testcase(head,outcome==="passed"?"":`<skipped${attributes({
message:report.warnings[0]??"nothing to sign"})}/>`)]}function renderFile(file,limit){let head=attributes({classname:file.tool,name:file.file,time:seconds(file.
durationInMilliseconds)});switch(file.status){case"signed":return testcase(head,"");case"failed":return testcase(head,problem("failure",failureOf(file),limit));case"\
skipped":return testcase(head,`<skipped${attributes({message:file.notes[0]??"signed already"})}/>`);case"not-started":return testcase(head,`<skipped${attributes(
{message:"not started: the run stopped before"})}/>`)}}function testcase(head,content){return content===""?`    <testcase${head}/>`:`    <testcase${head}>
      ${content}
    </testcase>`}function problem(element,error,limit){let message=shorten(error.message,limit),content=[`${error.code}: ${message}`,...error.hint===void 0?[]:[
`What to do: ${shorten(error.hint,limit)}`],...error.details===void 0?[]:["",shorten(error.details,limit)]].join(`
`);return`<${element}${attributes({type:error.code,message})}>${escapeMarkupLines(content)}</${element}>`}function attributes(values){return Object.entries(values).
map(([name,value])=>` ${name}="${escapeMarkup(String(value))}"`).join("")}function seconds(milliseconds){return(milliseconds/1e3).toFixed(3)}async function writeReports(report,directory){
let folder=(0,import_node_path2.resolve)(directory),paths={json:(0,import_node_path2.join)(folder,"signing-report.json"),html:(0,import_node_path2.join)(folder,
"signing-report.html"),junit:(0,import_node_path2.join)(folder,"signing-report.xml")};try{return await(0,import_promises.mkdir)(folder,{recursive:!0}),await replace(
paths.json,renderJson(report)),await replace(paths.html,renderHtml(report)),await replace(paths.junit,renderJunit(report)),paths}catch(cause){let reason=cause instanceof
Error?cause.message:String(cause);throw new import_chunk_6SEWUBK6.SigningError("OUTPUT_NOT_WRITABLE",`The signing report could not be written to ${folder}: ${reason}`,
{hint:"Name a folder in `report-directory` that this job may write to.",file:folder,cause})}}async function replace(path,content){let temporary=`${path}.${(0,import_node_crypto.randomUUID)()}\
.tmp`;try{await(0,import_promises.writeFile)(temporary,content,{flag:"wx"}),await(0,import_promises.rename)(temporary,path)}catch(error){throw await(0,import_promises.rm)(
temporary,{force:!0}),error}}var version="1.0.0";async function deliver(session,outcome){let{host,inputs,workspace}=session;outcome.result==="skipped"&&host.warning(
"There is no API token, so NOTHING IS SIGNED (if-no-credentials is skip).");let directory=inputs.reportDirectory===void 0?(0,import_node_path.join)(workspace.directory,
"report"):(0,import_node_path.resolve)(process.cwd(),inputs.reportDirectory),reports=await writeReports(buildReport(session,outcome),directory).catch(error=>{outcome.
error===void 0&&inputs.reportDirectory!==void 0?outcome.error=error:host.warning((0,import_chunk_D6YQA7E6.toSigningError)(error).message)});try{setOutputs(session,
outcome,reports?.json),outcome.result!=="prepared"&&await host.summary(renderSummary(buildReport(session,outcome)))}catch(error){outcome.error??=untold(error)}}
function untold(error){return new import_chunk_6SEWUBK6.SigningError("OUTPUT_NOT_WRITABLE",`The CI's files for outputs and summary can't be written: ${(0,import_chunk_D6YQA7E6.toSigningError)(
error).message}`,{cause:error,hint:"On GitHub they are named by GITHUB_OUTPUT and GITHUB_STEP_SUMMARY; a container job has to see them."})}function setOutputs({
host,inputs},{prepared,files,error,result},report){let finished=files.filter(({status})=>status==="signed"||status==="skipped"),lasting=outlivesRun(host.name,inputs),
outputs={signed:String(error===void 0&&result==="signed"),"signed-files":finished.flatMap(file=>[file.result??file.file,...file.timestampFile===void 0?[]:[file.
timestampFile]]).join(`
`),"signed-count":String(files.filter(({status})=>status==="signed").length),report:lasting||inputs.reportDirectory!==void 0?report:void 0,"cryptoki-library":prepared?.
library.path,"cryptoki-version":prepared?.library.version,...lasting?{"openssl-conf":prepared?.configuration.opensslConf,"sunpkcs11-config":prepared?.configuration.
sunpkcs11Config,certificate:prepared?.configuration.certificate}:{}};for(let[name,value]of Object.entries(outputs))value!==void 0&&host.setOutput(name,value)}function outlivesRun(host,{
files,run}){return host==="github"||host==="azure"||files.length===0&&run===void 0}function buildReport(session,outcome){return JSON.parse(session.redact(JSON.stringify(
collectReport(session,outcome))))}function collectReport({inputs},outcome){let{prepared,startedAt,files}=outcome,error=outcome.error===void 0?void 0:(0,import_chunk_D6YQA7E6.toSigningError)(
outcome.error),{os,arch}=prepared?.facts??{os:process.platform,arch:process.arch},certificate=prepared?.certificate?.leaf,given=(name,value)=>value===void 0?{}:
{[name]:value};return{schemaVersion:1,program:{name:"pkcs11-sign",version,platform:`${process.platform}-${process.arch}, Node.js ${process.versions.node}`},startedAt:startedAt.
toISOString(),durationInMilliseconds:Date.now()-startedAt.getTime(),outcome:error===void 0?outcome.result:"failed",signPath:{apiUrl:inputs.apiUrl,...given("orga\
nizationId",inputs.organizationId),...given("projectSlug",inputs.projectSlug),...given("signingPolicySlug",inputs.signingPolicySlug)},...given("certificate",certificate===
void 0?void 0:{subject:certificate.subject,issuer:certificate.issuer,serialNumber:certificate.serialNumber,sha256:certificate.fingerprint256.replaceAll(":","").
toLowerCase(),validTo:certificate.validTo}),options:{digest:inputs.digest,padding:inputs.padding,verify:inputs.verify,timestampUrls:inputs.timestampUrls,...given(
"shard",inputs.shard===void 0?void 0:`${inputs.shard.index}/${inputs.shard.count}`)},runner:{os,arch,cryptokiLibrary:prepared?.library.path??"",...given("distri\
bution",prepared?.facts.distribution?.prettyName),...given("openssl",prepared?.facts.openssl?.version.text),...given("cryptokiVersion",prepared?.library.version)},
files,warnings:prepared?.plan.warnings??[],...given("error",error===void 0||error instanceof import_chunk_6SEWUBK6.SigningError&&error.file!==void 0&&files.length>
0?void 0:(0,import_chunk_D6YQA7E6.toErrorReport)(error))}}0&&(module.exports={deliver});
