var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from===
"object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable})}return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{deliver:()=>deliver});module.exports=__toCommonJS(stdin_exports);var import_chunk_63AI2ZV4=require("./chunk-63AI2ZV4.cjs");
var import_chunk_NBC3KX7F=require("./chunk-NBC3KX7F.cjs");var import_chunk_TSJDAB6H=require("./chunk-TSJDAB6H.cjs");var import_node_path=require("node:path");var import_node_util=require("node:util");
var import_node_crypto=require("node:crypto");var import_promises=require("node:fs/promises");var import_node_path2=require("node:path");var import_node_crypto2=require("node:crypto");
function visible(text2){return text2.replace(deceptive,character=>`\\u{${(character.codePointAt(0)??0).toString(16)}}`)}function visibleLines(text2){const plain2=(0,import_node_util.stripVTControlCharacters)(
text2).replace(/\r\n?/g,"\n");return plain2.replace(deceptive,character=>character==="\n"||character==="	"?character:visible(character))}var deceptive=/[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff\u{e0000}-\u{e007f}]/gu;
function shorten(text2,limit){if(text2.length<=limit)return text2;const keep=limit-1;const head=text2.slice(0,Math.ceil(keep/2)).replace(/[\ud800-\udbff]$/,"");
const tail=text2.slice(text2.length-Math.floor(keep/2)).replace(/^[\udc00-\udfff]/,"");return`${head}\u2026${tail}`}function formatDuration(milliseconds){if(milliseconds<
999.5)return`${Math.round(milliseconds)} ms`;if(milliseconds<59950)return`${(milliseconds/1e3).toFixed(1)} s`;const seconds2=Math.round(milliseconds/1e3);if(seconds2<
3600)return`${Math.floor(seconds2/60)} min ${seconds2%60} s`;return`${Math.floor(seconds2/3600)} h ${Math.floor(seconds2%3600/60)} min`}function countOf(count,noun){
return`${formatNumber(count)} ${noun}${count===1?"":"s"}`}function formatNumber(count){return count.toLocaleString("en-US")}function statusText(status){return status===
"not-started"?"not started":status}var entities={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function escapeMarkup(text2){return visible(text2).
replace(/[&<>"']/g,character=>entities[character]??"")}function escapeMarkupLines(text2){return visibleLines(text2).replace(/[&<>"']/g,character=>entities[character]??
"")}function escapeMarkdown(text2){const line=visible(text2.replace(/\s*[\r\n]+\s*/g," "));return line.replace(/[&<>"'`*_[\]|~\\$!^{}@#:]/g,character=>`&#${character.
charCodeAt(0)};${linking.has(character)?"<wbr>":""}`).replace(/www(?=\.)/gi,"$&<wbr>")}var linking=new Set(["@","#",":"]);var statuses=["failed","not-started","\
skipped","signed"];function countStatuses(files){const counts={signed:0,skipped:0,failed:0,"not-started":0};for(const file of files)counts[file.status]+=1;return counts}
function worstFirst(files){return statuses.flatMap(status=>files.filter(file=>file.status===status))}function headline(report){const counts=countStatuses(report.
files);switch(report.outcome){case"signed":{const done=report.files.filter(file=>file.status==="signed");if(done.length===0)return counts.skipped>0?`${countOf(counts.
skipped,"file")} signed already`:"Set up for signing";const unproved=done.filter(file=>file.verifiedBy===void 0).length;if(unproved===0)return`Signed and verifi\
ed ${countOf(done.length,"file")}`;const note=unproved===done.length?"not verified":`${formatNumber(unproved)} of them not verified`;return`Signed ${countOf(done.
length,"file")}, ${note}`}case"prepared":return"Set up for signing";case"nothing-to-sign":return"Nothing to sign";case"skipped":return"Signing was skipped";case"\
failed":return counts.failed===0?"Signing failed":`${formatNumber(counts.failed)} of ${countOf(report.files.length,"file")} failed`}}function countLine(report){
const counts=countStatuses(report.files);const parts=[...statuses].reverse().flatMap(status=>counts[status]===0?[]:[`${formatNumber(counts[status])} ${statusText(
status)}`]);return[...parts.length===0?["no files"]:parts,`in ${formatDuration(report.durationInMilliseconds)}`].join(", ")}function policyName({signPath}){return[
signPath.projectSlug,signPath.signingPolicySlug].filter(slug=>slug!==void 0).join("/")}function failureOf(file){return file.error??{code:"SIGNING_FAILED",message:"\
No reason was recorded."}}function textLimit(files){const failures=Math.max(1,files.filter(file=>file.status==="failed").length);return Math.max(200,Math.min(2e4,
Math.floor(1e6/failures)))}function signerFacts({signPath,certificate}){return[...code("Project",signPath.projectSlug),...code("Signing policy",signPath.signingPolicySlug),
...code("Organization",signPath.organizationId),...certificate===void 0?[]:[...plain("Certificate",certificate.subject),...plain("Issuer",certificate.issuer),...code(
"Serial number",certificate.serialNumber),...code("SHA-256",certificate.sha256),...plain("Valid to",certificate.validTo)]]}function runFacts({options,runner,program,
signPath,startedAt}){return[...plain("Digest",options.digest),...plain("Padding of raw RSA signatures",options.padding),...plain("Verification",options.verify?"\
on":"off"),...code("Timestamp servers",options.timestampUrls.length===0?void 0:options.timestampUrls.join(", ")),...plain("Shard",options.shard),...code("SignPa\
th",signPath.apiUrl),...plain("Runner",`${runner.distribution??runner.os}, ${program.platform}`),...plain("OpenSSL",runner.openssl),...code("Cryptoki library",runner.
cryptokiLibrary),...plain("Cryptoki version",runner.cryptokiVersion),...plain("Started at",startedAt),...plain("Program",`${program.name} ${program.version}`)]}
function plain(label,text2){return text2===void 0||text2===""?[]:[{label,text:text2}]}function code(label,text2){return plain(label,text2).map(fact=>({...fact,code:true}))}
var limits={rows:200,failures:20,warnings:20,name:300,message:1500,details:4e3};var sizes={summary:800*1024,failures:200*1024,warnings:50*1024};var outcomeSigns={
signed:"\u2705",prepared:"\u2705","nothing-to-sign":"\u26AA",skipped:"\u26A0\uFE0F",failed:"\u274C"};var statusSigns={signed:"\u2705",skipped:"\u23ED\uFE0F",failed:"\
\u274C","not-started":"\u26AA"};function renderSummary(report){const head=[`### ${outcomeSigns[report.outcome]} ${escapeMarkdown(headline(report))}`,escapeMarkdown(
sentence(countLine(report))),...report.error===void 0?[]:[renderError(report.error,void 0)],...renderFailures(report.files.filter(file=>file.status==="failed")),
...renderWarnings(report.warnings),renderSigner(report)].filter(block=>block!=="");const foot=fold("How and where",factLines(runFacts(report)));const table=renderTable(
report.files,sizes.summary-Buffer.byteLength([...head,foot].join("\n\n")));return`${[...head,...table,foot].join("\n\n")}
`}function fitting(blocks,size){let left=size;const end=blocks.findIndex(block=>(left-=Buffer.byteLength(block)+2)<0);return end<0?blocks:blocks.slice(0,end)}function renderFailures(failed){
const all=failed.slice(0,limits.failures).map(file=>renderError(failureOf(file),file.file));const blocks=fitting(all,sizes.failures);const more=failed.length-blocks.
length;return[...blocks,...more>0?[`\u2026 and ${countOf(more,"more failure")}: see the table and the report.`]:[]]}function renderTable(files,size){if(files.length===
0)return[];const rows=fitting(worstFirst(files).slice(0,limits.rows).map(renderRow),size);const more=files.length-rows.length;const table=["| File | Tool | Stat\
us | Verified by | Time |","| :-- | :-- | :-- | :-- | --: |",...rows].join("\n");return[table,...more>0?[`\u2026 and ${countOf(more,"more file")}.`]:[]]}function renderRow(file){
const status=`${statusSigns[file.status]} ${statusText(file.status)}`;const cells=[code2(file.file),escapeMarkdown(file.tool),file.error===void 0?status:`${status}\
<br><code>${escapeMarkdown(file.error.code)}</code>`,file.verifiedBy===void 0?"\u2013":text(file.verifiedBy),file.status==="not-started"?"\u2013":formatDuration(
file.durationInMilliseconds)];return`| ${cells.join(" | ")} |`}function renderError(error,file){const where=file===void 0?"":` ${code2(file)}`;return[`**${escapeMarkdown(
error.code)}**${where}<br>${text(error.message)}`,...error.hint===void 0?[]:[`<b>What to do:</b> ${text(error.hint)}`],...error.details===void 0||error.details.
trim()===""?[]:[fold("Details",preformatted(error.details))]].join("\n\n")}function renderWarnings(warnings){if(warnings.length===0)return[];const all=warnings.
slice(0,limits.warnings).map(warning=>`- \u26A0\uFE0F ${text(warning)}`);const lines=fitting(all,sizes.warnings);const more=warnings.length-lines.length;return[
[...lines,...more>0?[`- \u2026 and ${countOf(more,"more warning")}`]:[]].join("\n")]}function renderSigner(report){const{certificate}=report;const policy2=policyName(
report);const line=[...policy2===""?[]:[`Signing policy ${code2(policy2)}`],...certificate===void 0?[]:[`certificate ${code2(certificate.subject)}, valid to ${text(
certificate.validTo)}`]].join(", ");if(certificate===void 0)return sentence(line);return`${sentence(line)}

${fold("Certificate",factLines(signerFacts(report)))}`}function factLines(facts){return facts.map(fact=>`- ${escapeMarkdown(fact.label)}: ${fact.code===true?code2(
fact.text):text(fact.text)}`).join("\n")}function fold(title,content){return`<details><summary>${escapeMarkdown(title)}</summary>

${content}

</details>`}function preformatted(details){return`<pre>${escapeMarkupLines(shorten(details.trim(),limits.details))}</pre>`}function code2(name){return`<code>${escapeMarkdown(
shorten(name,limits.name))}</code>`}function text(words){return escapeMarkdown(shorten(words,limits.message))}function sentence(words){return words===""?"":`${words.
charAt(0).toUpperCase()}${words.slice(1)}.`}var reportSchemaVersion=1;var style=`
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
`;var policy=`default-src 'none'; style-src 'sha256-${(0,import_node_crypto2.createHash)("sha256").update(style).digest("base64")}'; base-uri 'none'; form-actio\
n 'none'`;var heroClass={signed:"signed",prepared:"signed","nothing-to-sign":"not-started",skipped:"skipped",failed:"failed"};function renderHtml(report){const name=policyName(
report);const title=`${headline(report)}${name===""?"":` \u2013 ${name}`}`;const lines=["<!DOCTYPE html>",'<html lang="en">',"<head>",'<meta charset="utf-8"/>',
`<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(policy)}"/>`,'<meta name="viewport" content="width=device-width, initial-scale=1"/>','<meta \
name="referrer" content="no-referrer"/>',`<title>${escapeMarkup(title)}</title>`,`<style>${style}</style>`,"</head>","<body>","<main>",renderHero(report,name),...renderProblems(
report),...renderFiles(report.files),"<h2>Signer and run</h2>",`<div class="facts">${renderFacts(signerFacts(report))}${renderFacts(runFacts(report))}</div>`,`<\
footer>${escapeMarkup(`${report.program.name} ${report.program.version}, ${report.startedAt}`)}</footer>`,"</main>","</body>","</html>"];return`${lines.join("\n")}\

`}function renderHero(report,name){const counts=countStatuses(report.files);const badges=statuses.filter(status=>counts[status]>0).map(status=>`<li class="badge\
 ${status}">${formatNumber(counts[status])} ${statusText(status)}</li>`);const where=[...name===""?[]:[`Signing policy <code>${escapeMarkup(name)}</code>`],`<ti\
me datetime="${escapeMarkup(report.startedAt)}">${escapeMarkup(report.startedAt.replace("T"," ").replace(/(\.\d+)?Z$/," UTC"))}</time>`,escapeMarkup(formatDuration(
report.durationInMilliseconds))];return[`<header class="card hero ${heroClass[report.outcome]}">`,`<h1>${escapeMarkup(headline(report))}</h1>`,`<p class="soft">${where.
join(" \xB7 ")}</p>`,...badges.length===0?[]:[`<ul class="counts">${badges.join("")}</ul>`],"</header>"].join("\n")}function renderProblems(report){const limit=textLimit(
report.files);const errors=[...report.error===void 0?[]:[renderError2(report.error,void 0,limit)],...report.files.filter(file=>file.status==="failed").map(file=>renderError2(
failureOf(file),file.file,limit))];const warnings=report.warnings.map(warning=>`<section class="card problem skipped"><p>${escapeMarkup(warning)}</p></section>`);
return[...errors.length===0?[]:["<h2>What went wrong</h2>",...errors],...warnings.length===0?[]:["<h2>Warnings</h2>",...warnings]]}function renderError2(error,file,limit){
return['<section class="card problem">',`<h3>${file===void 0?"":`<code>${escapeMarkup(file)}</code> `}<span class="badge failed">${escapeMarkup(error.code)}</sp\
an></h3>`,`<p>${escapeMarkup(shorten(error.message,limit))}</p>`,...error.hint===void 0?[]:[`<p><strong>What to do:</strong> ${escapeMarkup(shorten(error.hint,limit))}\
</p>`],...error.details===void 0||error.details.trim()===""?[]:[`<details><summary>Details</summary><pre>${escapeMarkupLines(shorten(error.details.trim(),limit))}\
</pre></details>`],"</section>"].join("\n")}function renderFiles(files){if(files.length===0)return[];const heads=["File","Tool","Status","Verified by"].map(head=>`\
<th scope="col">${head}</th>`);return["<h2>Files</h2>",'<div class="card scroll"><table>',"<caption>Files, failed ones first</caption>",`<thead><tr>${heads.join(
"")}<th scope="col" class="number">Time</th></tr></thead>`,"<tbody>",...worstFirst(files).map(renderRow2),"</tbody></table></div>"]}function renderRow2(file){const below=[
...file.result===void 0||file.result===file.file?[]:[`\u2192 ${escapeMarkup(file.result)}`],...file.reason===""?[]:[`${escapeMarkup(file.tool)} because: ${escapeMarkup(
file.reason)}`],...file.sha256===void 0?[]:[`SHA-256 of the result: ${escapeMarkup(file.sha256.result)}`],...file.notes.map(note=>escapeMarkup(note)),...file.attempts>
1?[`${file.attempts} attempts`]:[]];const more=below.length===0?"":`<details><summary>More</summary>${below.map(line=>`<div>${line}</div>`).join("")}</details>`;
const cells=[`<th scope="row"><code>${escapeMarkup(file.file)}</code>${more}</th>`,`<td>${escapeMarkup(file.tool)}</td>`,`<td><span class="badge ${file.status}"\
>${statusText(file.status)}</span></td>`,`<td>${file.verifiedBy===void 0?'<span class="soft">\u2013</span>':escapeMarkup(file.verifiedBy)}</td>`,`<td class="num\
ber">${file.status==="not-started"?"\u2013":formatDuration(file.durationInMilliseconds)}</td>`];return`<tr>${cells.join("")}</tr>`}function renderFacts(facts){if(facts.
length===0)return"";const items=facts.map(({label,text:text2,code:code3})=>{const value=code3===true?`<code>${escapeMarkup(text2)}</code>`:escapeMarkup(text2);return`\
<dt>${escapeMarkup(label)}</dt><dd>${value}</dd>`});return`<dl class="card">${items.join("")}</dl>`}var keys={schemaVersion:true,program:true,name:true,version:true,
platform:true,startedAt:true,outcome:true,signPath:true,organizationId:true,apiUrl:true,projectSlug:true,signingPolicySlug:true,certificate:true,subject:true,issuer:true,
serialNumber:true,options:true,digest:true,padding:true,verify:true,timestampUrls:true,shard:true,runner:true,os:true,arch:true,distribution:true,openssl:true,cryptokiLibrary:true,
cryptokiVersion:true,files:true,file:true,tool:true,reason:true,status:true,input:true,result:true,sizeInBytes:true,sha256:true,validTo:true,verifiedBy:true,timestampUrl:true,
notes:true,attempts:true,durationInMilliseconds:true,warnings:true,error:true,code:true,message:true,hint:true,details:true};function renderJson(report){const limit=textLimit(
report.files);const files=report.files.map(file=>file.error===void 0?file:{...file,error:cutDetails(file.error,limit)});return`${JSON.stringify({...report,files},
Object.keys(keys),2)}
`}function cutDetails(error,limit){return error.details===void 0?error:{...error,details:shorten(error.details,limit)}}function renderJunit(report){const counts=countStatuses(
report.files);const run=runOutcome(report);const limit=textLimit(report.files);const totals=attributes({tests:report.files.length+(run==="told by the files"?0:1),
failures:counts.failed,errors:run==="error"?1:0,skipped:counts.skipped+counts["not-started"]+(run==="skipped"?1:0),time:seconds(report.durationInMilliseconds)});
const lines=['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites name="pkcs11-sign"${totals}>`,`  <testsuite${attributes({name:`pkcs11-sign ${policyName(report)}`.
trim(),timestamp:report.startedAt.slice(0,19)})}${totals}>`,...renderProperties(report),...renderRun(report),...report.files.map(file=>renderFile(file,limit)),"\
  </testsuite>","</testsuites>"];return`${lines.join("\n")}
`}function renderProperties({certificate,program,runner,signPath}){const properties={program:`${program.name} ${program.version}`,organization:signPath.organizationId,
"certificate-subject":certificate?.subject,"certificate-sha256":certificate?.sha256,openssl:runner.openssl,"cryptoki-version":runner.cryptokiVersion};const lines=Object.
entries(properties).flatMap(([name,value])=>value===void 0?[]:[`      <property${attributes({name,value})}/>`]);return["    <properties>",...lines,"    </proper\
ties>"]}function runOutcome(report){if(report.error!==void 0)return"error";if(report.files.length>0)return"told by the files";return report.outcome==="signed"||
report.outcome==="prepared"?"passed":"skipped"}function renderRun(report){const outcome=runOutcome(report);if(outcome==="told by the files")return[];const head=attributes(
{classname:"pkcs11-sign",name:"run",time:seconds(report.durationInMilliseconds)});if(report.error!==void 0)return[testcase(head,problem("error",report.error,textLimit(
report.files)))];return[testcase(head,outcome==="passed"?"":`<skipped${attributes({message:report.warnings[0]??"nothing to sign"})}/>`)]}function renderFile(file,limit){
const head=attributes({classname:file.tool,name:file.file,time:seconds(file.durationInMilliseconds)});switch(file.status){case"signed":return testcase(head,"");case"\
failed":return testcase(head,problem("failure",failureOf(file),limit));case"skipped":return testcase(head,`<skipped${attributes({message:file.notes[0]??"signed \
already"})}/>`);case"not-started":return testcase(head,`<skipped${attributes({message:"not started: the run stopped before"})}/>`)}}function testcase(head,content){
return content===""?`    <testcase${head}/>`:`    <testcase${head}>
      ${content}
    </testcase>`}function problem(element,error,limit){const message=shorten(error.message,limit);const content=[`${error.code}: ${message}`,...error.hint===void 0?
[]:[`What to do: ${shorten(error.hint,limit)}`],...error.details===void 0?[]:["",shorten(error.details,limit)]].join("\n");return`<${element}${attributes({type:error.
code,message})}>${escapeMarkupLines(content)}</${element}>`}function attributes(values){return Object.entries(values).map(([name,value])=>` ${name}="${escapeMarkup(
String(value))}"`).join("")}function seconds(milliseconds){return(milliseconds/1e3).toFixed(3)}async function writeReports(report,directory){const folder=(0,import_node_path2.resolve)(
directory);const paths={json:(0,import_node_path2.join)(folder,"signing-report.json"),html:(0,import_node_path2.join)(folder,"signing-report.html"),junit:(0,import_node_path2.join)(
folder,"signing-report.xml")};try{await(0,import_promises.mkdir)(folder,{recursive:true});await replace(paths.json,renderJson(report));await replace(paths.html,
renderHtml(report));await replace(paths.junit,renderJunit(report));return paths}catch(cause){const reason=cause instanceof Error?cause.message:String(cause);throw new import_chunk_NBC3KX7F.SigningError(
"OUTPUT_NOT_WRITABLE",`The signing report could not be written to ${folder}: ${reason}`,{hint:"Name a folder in `report-directory` that this job may write to.",
file:folder,cause})}}async function replace(path,content){const temporary=`${path}.${(0,import_node_crypto.randomUUID)()}.tmp`;try{await(0,import_promises.writeFile)(
temporary,content,{flag:"wx"});await(0,import_promises.rename)(temporary,path)}catch(error){await(0,import_promises.rm)(temporary,{force:true});throw error}}var version="\
1.0.0";async function deliver(session,outcome){const{host,inputs,workspace}=session;if(outcome.result==="skipped")host.warning("There is no API token, so NOTHIN\
G IS SIGNED (if-no-credentials is skip).");const directory=inputs.reportDirectory===void 0?(0,import_node_path.join)(workspace.directory,"report"):(0,import_node_path.resolve)(
process.cwd(),inputs.reportDirectory);const reports=await writeReports(buildReport(session,outcome),directory).catch(error=>{if(outcome.error===void 0&&inputs.reportDirectory!==
void 0)outcome.error=error;else host.warning((0,import_chunk_63AI2ZV4.toSigningError)(error).message);return void 0});setOutputs(session,outcome,reports?.json);
if(outcome.result!=="prepared")await host.summary(renderSummary(buildReport(session,outcome)))}function setOutputs({host,inputs},{prepared,files,error,result},report){
const finished=files.filter(({status})=>status==="signed"||status==="skipped");const lasting=outlivesRun(host.name,inputs);const outputs={signed:String(error===
void 0&&result==="signed"),"signed-files":finished.map(file=>file.result??file.file).join("\n"),"signed-count":String(files.filter(({status})=>status==="signed").
length),report:lasting||inputs.reportDirectory!==void 0?report:void 0,"cryptoki-library":prepared?.library.path,"cryptoki-version":prepared?.library.version,...lasting?
{"openssl-conf":prepared?.configuration.opensslConf,"sunpkcs11-config":prepared?.configuration.sunpkcs11Config,certificate:prepared?.configuration.certificate}:
{}};for(const[name,value]of Object.entries(outputs))if(value!==void 0)host.setOutput(name,value)}function outlivesRun(host,{files,run}){return host==="github"||
host==="azure"||files.length===0&&run===void 0}function buildReport(session,outcome){return JSON.parse(session.redact(JSON.stringify(collectReport(session,outcome))))}
function collectReport({inputs},outcome){const{prepared,startedAt,files}=outcome;const error=outcome.error===void 0?void 0:(0,import_chunk_63AI2ZV4.toSigningError)(
outcome.error);const{os,arch}=prepared?.facts??{os:process.platform,arch:process.arch};const certificate=prepared?.certificate?.leaf;const given=(name,value)=>value===
void 0?{}:{[name]:value};return{schemaVersion:reportSchemaVersion,program:{name:"pkcs11-sign",version,platform:`${process.platform}-${process.arch}, Node.js ${process.
versions.node}`},startedAt:startedAt.toISOString(),durationInMilliseconds:Date.now()-startedAt.getTime(),outcome:error===void 0?outcome.result:"failed",signPath:{
apiUrl:inputs.apiUrl,...given("organizationId",inputs.organizationId),...given("projectSlug",inputs.projectSlug),...given("signingPolicySlug",inputs.signingPolicySlug)},
...given("certificate",certificate===void 0?void 0:{subject:certificate.subject,issuer:certificate.issuer,serialNumber:certificate.serialNumber,sha256:certificate.
fingerprint256.replaceAll(":","").toLowerCase(),validTo:certificate.validTo}),options:{digest:inputs.digest,padding:inputs.padding,verify:inputs.verify,timestampUrls:inputs.
timestampUrls,...given("shard",inputs.shard===void 0?void 0:`${inputs.shard.index}/${inputs.shard.count}`)},runner:{os,arch,cryptokiLibrary:prepared?.library.path??
"",...given("distribution",prepared?.facts.distribution?.prettyName),...given("openssl",prepared?.facts.openssl?.version.text),...given("cryptokiVersion",prepared?.
library.version)},files,warnings:prepared?.plan.warnings??[],...given("error",error===void 0||error instanceof import_chunk_NBC3KX7F.SigningError&&error.file!==
void 0&&files.length>0?void 0:(0,import_chunk_63AI2ZV4.toErrorReport)(error))}}0&&(module.exports={deliver});
