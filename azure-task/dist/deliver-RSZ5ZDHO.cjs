var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{deliver:()=>Lt});module.exports=__toCommonJS(stdin_exports);var import_chunk_3376ZTRC=require("./chunk-3376ZTRC.cjs"),
import_chunk_B3KJNQUF=require("./chunk-B3KJNQUF.cjs"),import_chunk_EMZ453M2=require("./chunk-EMZ453M2.cjs"),import_chunk_4BZ7O3LF=require("./chunk-4BZ7O3LF.cjs"),
import_chunk_RVXNVVIO=require("./chunk-RVXNVVIO.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),
import_node_path=require("node:path"),import_node_util=require("node:util"),import_node_crypto=require("node:crypto"),import_promises=require("node:fs/promises"),
import_node_path2=require("node:path"),import_node_crypto2=require("node:crypto");function E(e){return e.replace(Q,t=>`\\u{${(t.codePointAt(0)??0).toString(16)}\
}`)}function Z(e){return(0,import_node_util.stripVTControlCharacters)(e).replace(/\r\n?/g,`
`).replace(Q,n=>n===`
`||n==="	"?n:E(n))}var Q=/[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff\u{e0000}-\u{e007f}]/gu;function d(e,t){if(e.
length<=t)return e;let n=t-1,r=e.slice(0,Math.ceil(n/2)).replace(/[\ud800-\udbff]$/,""),i=e.slice(e.length-Math.floor(n/2)).replace(/^[\udc00-\udfff]/,"");return`${r}\
\u2026${i}`}function b(e){if(e<999.5)return`${Math.round(e)} ms`;if(e<59950)return`${(e/1e3).toFixed(1)} s`;let t=Math.round(e/1e3);return t<3600?`${Math.floor(
t/60)} min ${t%60} s`:`${Math.floor(t/3600)} h ${Math.floor(t%3600/60)} min`}function m(e,t){return`${$(e)} ${t}${e===1?"":"s"}`}function $(e){return String(e).
replace(/\B(?=(\d{3})+$)/g,",")}function x(e){return e==="not-started"?"not started":e}var X={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function o(e){
return E(e).replace(/[&<>"']/g,t=>X[t]??"")}function v(e){return Z(e).replace(/[&<>"']/g,t=>X[t]??"")}function f(e){return E(e.replace(/\s*[\r\n]+\s*/g," ")).replace(
/[&<>"'`*_[\]|~\\$!^{}@#:]/g,n=>`&#${n.charCodeAt(0)};${he.has(n)?"<wbr>":""}`).replace(/www(?=\.)/gi,"$&<wbr>")}var he=new Set(["@","#",":"]),U=["failed","not-\
started","skipped","signed"];function k(e){let t={signed:0,skipped:0,failed:0,"not-started":0};for(let n of e)t[n.status]+=1;return t}function L(e){return U.flatMap(
t=>e.filter(n=>n.status===t))}function I(e){let t=k(e.files);switch(e.outcome){case"signed":{let n=e.files.filter(s=>s.status==="signed");if(n.length===0)return t.
skipped>0?`${m(t.skipped,"file")} signed already`:"Set up for signing";let r=n.filter(s=>s.verifiedBy===void 0).length;if(r===0)return`Signed and verified ${m(n.
length,"file")}`;let i=r===n.length?"not verified":`${$(r)} of them not verified`;return`Signed ${m(n.length,"file")}, ${i}`}case"prepared":return"Set up for si\
gning";case"nothing-to-sign":return"Nothing to sign";case"skipped":return"Signing was skipped";case"failed":return t.failed===0?"Signing failed":`${$(t.failed)}\
 of ${m(e.files.length,"file")} failed`}}function ee(e){let t=k(e.files),n=[...U].reverse().flatMap(r=>t[r]===0?[]:[`${$(t[r])} ${x(r)}`]);return[...n.length===
0?["no files"]:n,`in ${b(e.durationInMilliseconds)}`].join(", ")}function R({signPath:e}){return[e.projectSlug,e.signingPolicySlug].filter(t=>t!==void 0).join("\
/")}function S(e){return e.error??{code:"SIGNING_FAILED",message:"No reason was recorded."}}function w(e){let t=Math.max(1,e.filter(n=>n.status==="failed").length);
return Math.max(200,Math.min(2e4,Math.floor(1e6/t)))}function A({signPath:e,certificate:t}){return[...y("Project",e.projectSlug),...y("Signing policy",e.signingPolicySlug),
...y("Organization",e.organizationId),...t===void 0?[]:[...u("Certificate",t.subject),...u("Issuer",t.issuer),...y("Serial number",t.serialNumber),...y("SHA-256",
t.sha256),...u("Valid to",t.validTo)]]}function D({options:e,runner:t,program:n,signPath:r,startedAt:i}){return[...u("Digest",e.digest),...u("Padding of raw RSA\
 signatures",e.padding),...u("Verification",e.verify?"on":"off"),...y("Timestamp servers",e.timestampUrls.length===0?void 0:e.timestampUrls.join(", ")),...u("Sh\
ard",e.shard),...y("SignPath",r.apiUrl),...u("Runner",`${t.distribution??t.os}, ${n.platform}`),...u("OpenSSL",t.openssl),...y("Cryptoki library",t.cryptokiLibrary),
...u("Cryptoki version",t.cryptokiVersion),...u("Started at",i),...u("Program",`${n.name} ${n.version}`)]}function u(e,t){return t===void 0||t===""?[]:[{label:e,
text:t}]}function y(e,t){return u(e,t).map(n=>({...n,code:!0}))}var F={rows:200,failures:20,warnings:20,name:300,message:1500,details:4e3},z={summary:800*1024,failures:200*
1024,warnings:50*1024},ye={signed:"\u2705",prepared:"\u2705","nothing-to-sign":"\u26AA",skipped:"\u26A0\uFE0F",failed:"\u274C"},be={signed:"\u2705",skipped:"\u23ED\uFE0F",
failed:"\u274C","not-started":"\u26AA"};function te(e){let t=[`### ${ye[e.outcome]} ${f(I(e))}`,f(C(ee(e))),...e.error===void 0?[]:[ne(e.error,void 0)],...$e(e.
files.filter(i=>i.status==="failed")),...ve(e.warnings),ke(e)].filter(i=>i!==""),n=B("How and where",re(D(e))),r=xe(e.files,z.summary-Buffer.byteLength([...t,n].
join(`

`)));return`${[...t,...r,n].join(`

`)}
`}function V(e,t){let n=t,r=e.findIndex(i=>(n-=Buffer.byteLength(i)+2)<0);return r<0?e:e.slice(0,r)}function $e(e){let t=e.slice(0,F.failures).map(i=>ne(S(i),i.
file)),n=V(t,z.failures),r=e.length-n.length;return[...n,...r>0?[`\u2026 and ${m(r,"more failure")}: see the table and the report.`]:[]]}function xe(e,t){if(e.length===
0)return[];let n=V(L(e).slice(0,F.rows).map(we),t),r=e.length-n.length;return[["| File | Tool | Status | Verified by | Time |","| :-- | :-- | :-- | :-- | --: |",
...n].join(`
`),...r>0?[`\u2026 and ${m(r,"more file")}.`]:[]]}function we(e){let t=`${be[e.status]} ${x(e.status)}`;return`| ${[N(e.file),f(e.tool),e.error===void 0?t:`${t}\
<br><code>${f(e.error.code)}</code>`,e.verifiedBy===void 0?"\u2013":j(e.verifiedBy),e.status==="not-started"?"\u2013":b(e.durationInMilliseconds)].join(" | ")} \
|`}function ne(e,t){let n=t===void 0?"":` ${N(t)}`;return[`**${f(e.code)}**${n}<br>${j(e.message)}`,...e.hint===void 0?[]:[`<b>What to do:</b> ${j(e.hint)}`],...e.
details===void 0||e.details.trim()===""?[]:[B("Details",Re(e.details))]].join(`

`)}function ve(e){if(e.length===0)return[];let t=e.slice(0,F.warnings).map(i=>`- \u26A0\uFE0F ${j(i)}`),n=V(t,z.warnings),r=e.length-n.length;return[[...n,...r>
0?[`- \u2026 and ${m(r,"more warning")}`]:[]].join(`
`)]}function ke(e){let{certificate:t}=e,n=R(e),r=[...n===""?[]:[`Signing policy ${N(n)}`],...t===void 0?[]:[`certificate ${N(t.subject)}, valid to ${j(t.validTo)}`]].
join(", ");return t===void 0?C(r):`${C(r)}

${B("Certificate",re(A(e)))}`}function re(e){return e.map(t=>`- ${f(t.label)}: ${t.code===!0?N(t.text):j(t.text)}`).join(`
`)}function B(e,t){return`<details><summary>${f(e)}</summary>

${t}

</details>`}function Re(e){return`<pre>${v(d(e.trim(),F.details))}</pre>`}function N(e){return`<code>${f(d(e,F.name))}</code>`}function j(e){return f(d(e,F.message))}
function C(e){return e===""?"":`${e.charAt(0).toUpperCase()}${e.slice(1)}.`}var _=`
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
`,je=`default-src 'none'; style-src 'sha256-${(0,import_node_crypto2.createHash)("sha256").update(_).digest("base64")}'; base-uri 'none'; form-action 'none'`,Fe={
signed:"signed",prepared:"signed","nothing-to-sign":"not-started",skipped:"skipped",failed:"failed"};function se(e){let t=R(e),n=`${I(e)}${t===""?"":` \u2013 ${t}`}`;
return`${["<!DOCTYPE html>",'<html lang="en">',"<head>",'<meta charset="utf-8"/>',`<meta http-equiv="Content-Security-Policy" content="${o(je)}"/>`,'<meta name=\
"viewport" content="width=device-width, initial-scale=1"/>','<meta name="referrer" content="no-referrer"/>',`<title>${o(n)}</title>`,`<style>${_}</style>`,"</he\
ad>","<body>","<main>",Te(e,t),...Oe(e),...Me(e.files),"<h2>Signer and run</h2>",`<div class="facts">${oe(A(e))}${oe(D(e))}</div>`,`<footer>${o(`${e.program.name}\
 ${e.program.version}, ${e.startedAt}`)}</footer>`,"</main>","</body>","</html>"].join(`
`)}
`}function Te(e,t){let n=k(e.files),r=U.filter(s=>n[s]>0).map(s=>`<li class="badge ${s}">${$(n[s])} ${x(s)}</li>`),i=[...t===""?[]:[`Signing policy <code>${o(t)}\
</code>`],`<time datetime="${o(e.startedAt)}">${o(e.startedAt.replace("T"," ").replace(/(\.\d+)?Z$/," UTC"))}</time>`,o(b(e.durationInMilliseconds))];return[`<h\
eader class="card hero ${Fe[e.outcome]}">`,`<h1>${o(I(e))}</h1>`,`<p class="soft">${i.join(" \xB7 ")}</p>`,...r.length===0?[]:[`<ul class="counts">${r.join("")}\
</ul>`],"</header>"].join(`
`)}function Oe(e){let t=w(e.files),n=[...e.error===void 0?[]:[ie(e.error,void 0,t)],...e.files.filter(i=>i.status==="failed").map(i=>ie(S(i),i.file,t))],r=e.warnings.
map(i=>`<section class="card problem skipped"><p>${o(i)}</p></section>`);return[...n.length===0?[]:["<h2>What went wrong</h2>",...n],...r.length===0?[]:["<h2>Wa\
rnings</h2>",...r]]}function ie(e,t,n){return['<section class="card problem">',`<h3>${t===void 0?"":`<code>${o(t)}</code> `}<span class="badge failed">${o(e.code)}\
</span></h3>`,`<p>${o(d(e.message,n))}</p>`,...e.hint===void 0?[]:[`<p><strong>What to do:</strong> ${o(d(e.hint,n))}</p>`],...e.details===void 0||e.details.trim()===
""?[]:[`<details><summary>Details</summary><pre>${v(d(e.details.trim(),n))}</pre></details>`],"</section>"].join(`
`)}function Me(e){return e.length===0?[]:["<h2>Files</h2>",'<div class="card scroll"><table>',"<caption>Files, failed ones first</caption>",`<thead><tr>${["File",
"Tool","Status","Verified by"].map(n=>`<th scope="col">${n}</th>`).join("")}<th scope="col" class="number">Time</th></tr></thead>`,"<tbody>",...L(e).map(Ie),"</\
tbody></table></div>"]}function Ie(e){let t=[...e.result===void 0||e.result===e.file?[]:[`\u2192 ${o(e.result)}`],...e.reason===""?[]:[`${o(e.tool)} because: ${o(
e.reason)}`],...e.sha256===void 0?[]:[`SHA-256 of the result: ${o(e.sha256.result)}`],...e.notes.map(i=>o(i)),...e.attempts>1?[`${e.attempts} attempts`]:[]],n=t.
length===0?"":`<details><summary>More</summary>${t.map(i=>`<div>${i}</div>`).join("")}</details>`;return`<tr>${[`<th scope="row"><code>${o(e.file)}</code>${n}</\
th>`,`<td>${o(e.tool)}</td>`,`<td><span class="badge ${e.status}">${x(e.status)}</span></td>`,`<td>${e.verifiedBy===void 0?'<span class="soft">\u2013</span>':o(
e.verifiedBy)}</td>`,`<td class="number">${e.status==="not-started"?"\u2013":b(e.durationInMilliseconds)}</td>`].join("")}</tr>`}function oe(e){return e.length===
0?"":`<dl class="card">${e.map(({label:n,text:r,code:i})=>{let s=i===!0?`<code>${o(r)}</code>`:o(r);return`<dt>${o(n)}</dt><dd>${s}</dd>`}).join("")}</dl>`}var Ne={
schemaVersion:!0,program:!0,name:!0,version:!0,platform:!0,startedAt:!0,outcome:!0,signPath:!0,organizationId:!0,apiUrl:!0,projectSlug:!0,signingPolicySlug:!0,certificate:!0,
subject:!0,issuer:!0,serialNumber:!0,options:!0,digest:!0,padding:!0,verify:!0,timestampUrls:!0,shard:!0,runner:!0,os:!0,arch:!0,distribution:!0,openssl:!0,cryptokiLibrary:!0,
cryptokiVersion:!0,files:!0,file:!0,tool:!0,reason:!0,status:!0,input:!0,result:!0,sizeInBytes:!0,sha256:!0,validTo:!0,verifiedBy:!0,timestampUrl:!0,timestampFile:!0,
notes:!0,attempts:!0,durationInMilliseconds:!0,warnings:!0,error:!0,code:!0,message:!0,hint:!0,details:!0};function ae(e){let t=w(e.files),n=e.files.map(r=>r.error===
void 0?r:{...r,error:Pe(r.error,t)});return`${JSON.stringify({...e,files:n},Object.keys(Ne),2)}
`}function Pe(e,t){return e.details===void 0?e:{...e,details:d(e.details,t)}}function de(e){let t=k(e.files),n=ue(e),r=w(e.files),i=h({tests:e.files.length+(n===
"told by the files"?0:1),failures:t.failed,errors:n==="error"?1:0,skipped:t.skipped+t["not-started"]+(n==="skipped"?1:0),time:H(e.durationInMilliseconds)});return`${[
'<?xml version="1.0" encoding="UTF-8"?>',`<testsuites name="pkcs11-sign"${i}>`,`  <testsuite${h({name:`pkcs11-sign ${R(e)}`.trim(),timestamp:e.startedAt.slice(0,
19)})}${i}>`,...Ee(e),...Ue(e),...e.files.map(l=>Le(l,r)),"  </testsuite>","</testsuites>"].join(`
`)}
`}function Ee({certificate:e,program:t,runner:n,signPath:r}){let i={program:`${t.name} ${t.version}`,organization:r.organizationId,"certificate-subject":e==null?
void 0:e.subject,"certificate-sha256":e==null?void 0:e.sha256,openssl:n.openssl,"cryptoki-version":n.cryptokiVersion};return["    <properties>",...Object.entries(
i).flatMap(([l,c])=>c===void 0?[]:[`      <property${h({name:l,value:c})}/>`]),"    </properties>"]}function ue(e){return e.error!==void 0?"error":e.files.length>
0?"told by the files":e.outcome==="signed"||e.outcome==="prepared"?"passed":"skipped"}function Ue(e){let t=ue(e);if(t==="told by the files")return[];let n=h({classname:"\
pkcs11-sign",name:"run",time:H(e.durationInMilliseconds)});return e.error!==void 0?[T(n,le("error",e.error,w(e.files)))]:[T(n,t==="passed"?"":`<skipped${h({message:e.
warnings[0]??"nothing to sign"})}/>`)]}function Le(e,t){let n=h({classname:e.tool,name:e.file,time:H(e.durationInMilliseconds)});switch(e.status){case"signed":return T(
n,"");case"failed":return T(n,le("failure",S(e),t));case"skipped":return T(n,`<skipped${h({message:e.notes[0]??"signed already"})}/>`);case"not-started":return T(
n,`<skipped${h({message:"not started: the run stopped before"})}/>`)}}function T(e,t){return t===""?`    <testcase${e}/>`:`    <testcase${e}>
      ${t}
    </testcase>`}function le(e,t,n){let r=d(t.message,n),i=[`${t.code}: ${r}`,...t.hint===void 0?[]:[`What to do: ${d(t.hint,n)}`],...t.details===void 0?[]:["",
d(t.details,n)]].join(`
`);return`<${e}${h({type:t.code,message:r})}>${v(i)}</${e}>`}function h(e){return Object.entries(e).map(([t,n])=>` ${t}="${o(String(n))}"`).join("")}function H(e){
return(e/1e3).toFixed(3)}async function ce(e,t){let n=(0,import_node_path2.resolve)(t),r={json:(0,import_node_path2.join)(n,"signing-report.json"),html:(0,import_node_path2.join)(
n,"signing-report.html"),junit:(0,import_node_path2.join)(n,"signing-report.xml")};try{return await(0,import_chunk_B3KJNQUF.a)(n),await G(r.json,ae(e)),await G(
r.html,se(e)),await G(r.junit,de(e)),r}catch(i){let s=i instanceof Error?i.message:String(i);throw new import_chunk_VC77LCNK.b("OUTPUT_NOT_WRITABLE",`The signin\
g report could not be written to ${n}: ${s}`,{hint:"Name a folder in `report-directory` that this job may write to.",file:n,cause:i})}}async function G(e,t){let n=`${e}\
.${(0,import_node_crypto.randomUUID)()}.tmp`;try{await(0,import_promises.writeFile)(n,t,{flag:"wx"}),await(0,import_promises.rename)(n,e)}catch(r){throw await(0,import_promises.rm)(
n,{force:!0}),r}}var pe="1.0.0";async function Lt(e,t){let{host:n,inputs:r,workspace:i}=e;t.result==="skipped"&&n.warning("There is no API token, so NOTHING IS \
SIGNED (if-no-credentials is skip).");let s=r.reportDirectory===void 0?(0,import_node_path.join)(i.directory,"report"):(0,import_node_path.resolve)(process.cwd(),
r.reportDirectory),l=await ce(fe(e,t),s).catch(c=>{t.error===void 0&&r.reportDirectory!==void 0?t.error=c:n.warning((0,import_chunk_EMZ453M2.d)(c).message)});try{
Ge(e,t,l==null?void 0:l.json),t.result!=="prepared"&&await n.summary(te(fe(e,t)))}catch(c){t.error??=We(c)}}function We(e){return new import_chunk_VC77LCNK.b("O\
UTPUT_NOT_WRITABLE",`The CI's files for outputs and summary can't be written: ${(0,import_chunk_EMZ453M2.d)(e).message}`,{cause:e,hint:"On GitHub they are named\
 by GITHUB_OUTPUT and GITHUB_STEP_SUMMARY; a container job has to see them."})}function Ge({host:e,inputs:t},{prepared:n,files:r,error:i,result:s},l){let c=r.filter(
({status:a})=>a==="signed"||a==="skipped"),g=Je(e.name,t),p={signed:String(i===void 0&&s==="signed"),"signed-files":c.flatMap(a=>[a.result??a.file,...a.timestampFile===
void 0?[]:[a.timestampFile]]).join(`
`),"signed-count":String(r.filter(({status:a})=>a==="signed").length),report:g||t.reportDirectory!==void 0?l:void 0,"cryptoki-library":n==null?void 0:n.library.
path,"cryptoki-version":n==null?void 0:n.library.version,...g?{"openssl-conf":n==null?void 0:n.configuration.opensslConf,"sunpkcs11-config":n==null?void 0:n.configuration.
sunpkcs11Config,certificate:n==null?void 0:n.configuration.certificate}:{}};for(let[a,O]of Object.entries(p))O!==void 0&&e.setOutput(a,O)}function Je(e,{files:t,
run:n}){return e==="github"||e==="azure"||t.length===0&&n===void 0}function fe(e,t){return JSON.parse(e.redact(JSON.stringify(Ke(e,t))))}function Ke({inputs:e},t){
var a,O,J;let{prepared:n,startedAt:r,files:i}=t,s=t.error===void 0?void 0:(0,import_chunk_EMZ453M2.d)(t.error),{os:l,arch:c}=(n==null?void 0:n.facts)??{os:process.
platform,arch:process.arch},g=(a=n==null?void 0:n.certificate)==null?void 0:a.leaf,p=(ge,K)=>K===void 0?{}:{[ge]:K};return{schemaVersion:1,program:{name:"pkcs11\
-sign",version:pe,platform:`${process.platform}-${process.arch}, Node.js ${process.versions.node}`},startedAt:r.toISOString(),durationInMilliseconds:Date.now()-
r.getTime(),outcome:s===void 0?t.result:"failed",signPath:{apiUrl:e.apiUrl,...p("organizationId",e.organizationId),...p("projectSlug",e.projectSlug),...p("signi\
ngPolicySlug",e.signingPolicySlug)},...p("certificate",g===void 0?void 0:{subject:g.subject,issuer:g.issuer,serialNumber:g.serialNumber,sha256:g.fingerprint256.
replaceAll(":","").toLowerCase(),validTo:g.validTo}),options:{digest:e.digest,padding:e.padding,verify:e.verify,timestampUrls:e.timestampUrls,...p("shard",e.shard===
void 0?void 0:`${e.shard.index}/${e.shard.count}`)},runner:{os:l,arch:c,cryptokiLibrary:(n==null?void 0:n.library.path)??"",...p("distribution",(O=n==null?void 0:
n.facts.distribution)==null?void 0:O.prettyName),...p("openssl",(J=n==null?void 0:n.facts.openssl)==null?void 0:J.version.text),...p("cryptokiVersion",n==null?void 0:
n.library.version)},files:i,warnings:(n==null?void 0:n.plan.warnings)??[],...p("error",s===void 0||s instanceof import_chunk_VC77LCNK.b&&s.file!==void 0&&i.length>
0?void 0:(0,import_chunk_EMZ453M2.c)(s))}}0&&(module.exports={deliver});
