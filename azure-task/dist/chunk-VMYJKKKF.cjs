var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>x,b:()=>fe,c:()=>U,d:()=>j,e:()=>be,f:()=>w,g:()=>k,h:()=>A,i:()=>D,j:()=>We,k:()=>_e});module.exports=__toCommonJS(
stdin_exports);var import_chunk_CB7JRYOJ=require("./chunk-CB7JRYOJ.cjs"),import_chunk_XLMP55QE=require("./chunk-XLMP55QE.cjs"),import_chunk_UZMAZ5KW=require("./chunk-UZMAZ5KW.cjs"),
import_chunk_7RIKCKPE=require("./chunk-7RIKCKPE.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_node_crypto=require("node:crypto"),import_promises=require("node:fs/promises"),
import_node_path=require("node:path"),import_node_crypto2=require("node:crypto"),P={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function i(e){return(0,import_chunk_UZMAZ5KW.a)(
e).replace(/[&<>"']/g,t=>P[t]??"")}function x(e){return(0,import_chunk_UZMAZ5KW.b)(e).replace(/[&<>"']/g,t=>P[t]??"")}function fe(e){return(0,import_chunk_UZMAZ5KW.a)(
e.replace(/\s*[\r\n]+\s*/g," ")).replace(/[&<>"'`*_[\]|~\\$!^{}@#:]/g,r=>`&#${r.charCodeAt(0)};${G.has(r)?"<wbr>":""}`).replace(/www(?=\.)/gi,"$&<wbr>")}var G=new Set(
["@","#",":"]),F=`
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
`,$=["failed","not-started","skipped","signed"];function f(e){let t={signed:0,skipped:0,failed:0,"not-started":0};for(let r of e)t[r.status]+=1;return t}function U(e){
return $.flatMap(t=>e.filter(r=>r.status===t))}function j(e){let t=f(e.files);switch(e.outcome){case"signed":{let r=e.files.filter(s=>s.status==="signed");if(r.
length===0)return t.skipped>0?`${(0,import_chunk_UZMAZ5KW.e)(t.skipped,"file")} signed already`:"Set up for signing";let n=r.filter(s=>s.verifiedBy===void 0).length;
if(n===0)return`Signed and verified ${(0,import_chunk_UZMAZ5KW.e)(r.length,"file")}`;let o=n===r.length?"not verified":`${(0,import_chunk_UZMAZ5KW.g)(n)} of the\
m not verified`;return`Signed ${(0,import_chunk_UZMAZ5KW.e)(r.length,"file")}, ${o}`}case"prepared":return"Set up for signing";case"nothing-to-sign":return"Noth\
ing to sign";case"skipped":return"Signing was skipped";case"failed":return t.failed===0?"Signing failed":`${(0,import_chunk_UZMAZ5KW.g)(t.failed)} of ${(0,import_chunk_UZMAZ5KW.e)(
e.files.length,"file")} failed`}}function be(e){let t=f(e.files),r=[...$].reverse().flatMap(n=>t[n]===0?[]:[`${(0,import_chunk_UZMAZ5KW.g)(t[n])} ${(0,import_chunk_UZMAZ5KW.h)(
n)}`]);return[...r.length===0?["no files"]:r,`in ${(0,import_chunk_UZMAZ5KW.d)(e.durationInMilliseconds)}`].join(", ")}function w({signPath:e}){return[e.projectSlug,
e.signingPolicySlug].filter(t=>t!==void 0).join("/")}function k(e){return e.error??{code:"SIGNING_FAILED",message:"No reason was recorded."}}function c(e){let t=Math.
max(1,e.filter(r=>r.status==="failed").length);return Math.max(200,Math.min(2e4,Math.floor(1e6/t)))}function A({signPath:e,certificate:t}){return[...l("Project",
e.projectSlug),...l("Signing policy",e.signingPolicySlug),...l("Organization",e.organizationId),...t===void 0?[]:[...a("Certificate",t.subject),...a("Issuer",t.
issuer),...l("Serial number",t.serialNumber),...l("SHA-256",t.sha256),...a("Valid to",t.validTo)]]}function D({options:e,runner:t,program:r,signPath:n,startedAt:o}){
return[...a("Digest",e.digest),...a("Padding of raw RSA signatures",e.padding),...a("Verification",e.verify?"on":"off"),...l("Timestamp servers",e.timestampUrls.
length===0?void 0:e.timestampUrls.join(", ")),...a("Shard",e.shard),...l("SignPath",n.apiUrl),...a("Runner",`${t.distribution??t.os}, ${r.platform}`),...a("Open\
SSL",t.openssl),...l("Cryptoki library",t.cryptokiLibrary),...a("Cryptoki version",t.cryptokiVersion),...a("Started at",o),...a("Program",`${r.name} ${r.version}`)]}
function a(e,t){return t===void 0||t===""?[]:[{label:e,text:t}]}function l(e,t){return a(e,t).map(r=>({...r,code:!0}))}var Z=`default-src 'none'; style-src 'sha\
256-${(0,import_node_crypto2.createHash)("sha256").update(F).digest("base64")}'; base-uri 'none'; form-action 'none'`,Q={signed:"signed",prepared:"signed","noth\
ing-to-sign":"not-started",skipped:"skipped",failed:"failed"};function W(e){let t=w(e),r=`${j(e)}${t===""?"":` \u2013 ${t}`}`;return`${["<!DOCTYPE html>",'<html\
 lang="en">',"<head>",'<meta charset="utf-8"/>',`<meta http-equiv="Content-Security-Policy" content="${i(Z)}"/>`,'<meta name="viewport" content="width=device-wi\
dth, initial-scale=1"/>','<meta name="referrer" content="no-referrer"/>',`<title>${i(r)}</title>`,`<style>${F}</style>`,"</head>","<body>","<main>",X(e,t),...ee(
e),...te(e.files),"<h2>Signer and run</h2>",`<div class="facts">${V(A(e))}${V(D(e))}</div>`,`<footer>${i(`${e.program.name} ${e.program.version}, ${e.startedAt}`)}\
</footer>`,"</main>","</body>","</html>"].join(`
`)}
`}function X(e,t){let r=f(e.files),n=$.filter(s=>r[s]>0).map(s=>`<li class="badge ${s}">${(0,import_chunk_UZMAZ5KW.g)(r[s])} ${(0,import_chunk_UZMAZ5KW.h)(s)}</\
li>`),o=[...t===""?[]:[`Signing policy <code>${i(t)}</code>`],`<time datetime="${i(e.startedAt)}">${i(e.startedAt.replace("T"," ").replace(/(\.\d+)?Z$/," UTC"))}\
</time>`,i((0,import_chunk_UZMAZ5KW.d)(e.durationInMilliseconds))];return[`<header class="card hero ${Q[e.outcome]}">`,`<h1>${i(j(e))}</h1>`,`<p class="soft">${o.
join(" \xB7 ")}</p>`,...n.length===0?[]:[`<ul class="counts">${n.join("")}</ul>`],"</header>"].join(`
`)}function ee(e){let t=c(e.files),r=[...e.error===void 0?[]:[C(e.error,void 0,t)],...e.files.filter(o=>o.status==="failed").map(o=>C(k(o),o.file,t))],n=e.warnings.
map(o=>`<section class="card problem skipped"><p>${i(o)}</p></section>`);return[...r.length===0?[]:["<h2>What went wrong</h2>",...r],...n.length===0?[]:["<h2>Wa\
rnings</h2>",...n]]}function C(e,t,r){return['<section class="card problem">',`<h3>${t===void 0?"":`<code>${i(t)}</code> `}<span class="badge failed">${i(e.code)}\
</span></h3>`,`<p>${i((0,import_chunk_UZMAZ5KW.c)(e.message,r))}</p>`,...e.hint===void 0?[]:[`<p><strong>What to do:</strong> ${i((0,import_chunk_UZMAZ5KW.c)(e.
hint,r))}</p>`],...e.details===void 0||e.details.trim()===""?[]:[`<details><summary>Details</summary><pre>${x((0,import_chunk_UZMAZ5KW.c)(e.details.trim(),r))}<\
/pre></details>`],"</section>"].join(`
`)}function te(e){return e.length===0?[]:["<h2>Files</h2>",'<div class="card scroll"><table>',"<caption>Files, failed ones first</caption>",`<thead><tr>${["File",
"Tool","Status","Verified by"].map(r=>`<th scope="col">${r}</th>`).join("")}<th scope="col" class="number">Time</th></tr></thead>`,"<tbody>",...U(e).map(re),"</\
tbody></table></div>"]}function re(e){let t=[...e.result===void 0||e.result===e.file?[]:[`\u2192 ${i(e.result)}`],...e.reason===""?[]:[`${i(e.tool)} because: ${i(
e.reason)}`],...e.sha256===void 0?[]:[`SHA-256 of the result: ${i(e.sha256.result)}`],...e.notes.map(o=>i(o)),...e.attempts>1?[`${e.attempts} attempts`]:[]],r=t.
length===0?"":`<details><summary>More</summary>${t.map(o=>`<div>${o}</div>`).join("")}</details>`;return`<tr>${[`<th scope="row"><code>${i(e.file)}</code>${r}</\
th>`,`<td>${i(e.tool)}</td>`,`<td><span class="badge ${e.status}">${(0,import_chunk_UZMAZ5KW.h)(e.status)}</span></td>`,`<td>${e.verifiedBy===void 0?'<span clas\
s="soft">\u2013</span>':i(e.verifiedBy)}</td>`,`<td class="number">${e.status==="not-started"?"\u2013":(0,import_chunk_UZMAZ5KW.d)(e.durationInMilliseconds)}</t\
d>`].join("")}</tr>`}function V(e){return e.length===0?"":`<dl class="card">${e.map(({label:r,text:n,code:o})=>{let s=o===!0?`<code>${i(n)}</code>`:i(n);return`\
<dt>${i(r)}</dt><dd>${s}</dd>`}).join("")}</dl>`}var ne={schemaVersion:!0,program:!0,name:!0,version:!0,platform:!0,startedAt:!0,outcome:!0,signPath:!0,organizationId:!0,
apiUrl:!0,projectSlug:!0,signingPolicySlug:!0,certificate:!0,subject:!0,issuer:!0,serialNumber:!0,options:!0,digest:!0,padding:!0,verify:!0,timestampUrls:!0,shard:!0,
allFiles:!0,runner:!0,os:!0,arch:!0,distribution:!0,openssl:!0,cryptokiLibrary:!0,cryptokiVersion:!0,files:!0,file:!0,tool:!0,reason:!0,status:!0,input:!0,result:!0,
sizeInBytes:!0,sha256:!0,validTo:!0,verifiedBy:!0,timestampUrl:!0,timestampFile:!0,notes:!0,attempts:!0,durationInMilliseconds:!0,warnings:!0,error:!0,code:!0,message:!0,
hint:!0,details:!0};function _(e){let t=c(e.files),r=e.files.map(n=>n.error===void 0?n:{...n,error:oe(n.error,t)});return`${JSON.stringify({...e,files:r},Object.
keys(ne),2)}
`}function oe(e,t){return e.details===void 0?e:{...e,details:(0,import_chunk_UZMAZ5KW.c)(e.details,t)}}function B(e){let t=f(e.files),r=H(e),n=c(e.files),o=p({tests:e.
files.length+(r==="told by the files"?0:1),failures:t.failed,errors:r==="error"?1:0,skipped:t.skipped+t["not-started"]+(r==="skipped"?1:0),time:M(e.durationInMilliseconds)});
return`${['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites name="pkcs11-sign"${o}>`,`  <testsuite${p({name:`pkcs11-sign ${w(e)}`.trim(),timestamp:e.startedAt.
slice(0,19)})}${o}>`,...ie(e),...se(e),...e.files.map(v=>ae(v,n)),"  </testsuite>","</testsuites>"].join(`
`)}
`}function ie({certificate:e,program:t,runner:r,signPath:n}){let o={program:`${t.name} ${t.version}`,organization:n.organizationId,"certificate-subject":e==null?
void 0:e.subject,"certificate-sha256":e==null?void 0:e.sha256,openssl:r.openssl,"cryptoki-version":r.cryptokiVersion};return["    <properties>",...Object.entries(
o).flatMap(([v,O])=>O===void 0?[]:[`      <property${p({name:v,value:O})}/>`]),"    </properties>"]}function H(e){return e.error!==void 0?"error":e.files.length>
0?"told by the files":e.outcome==="signed"||e.outcome==="prepared"?"passed":"skipped"}function se(e){let t=H(e);if(t==="told by the files")return[];let r=p({classname:"\
pkcs11-sign",name:"run",time:M(e.durationInMilliseconds)});return e.error!==void 0?[m(r,J("error",e.error,c(e.files)))]:[m(r,t==="passed"?"":`<skipped${p({message:e.
warnings[0]??"nothing to sign"})}/>`)]}function ae(e,t){let r=p({classname:e.tool,name:e.file,time:M(e.durationInMilliseconds)});switch(e.status){case"signed":return m(
r,"");case"failed":return m(r,J("failure",k(e),t));case"skipped":return m(r,`<skipped${p({message:e.notes[0]??"signed already"})}/>`);case"not-started":return m(
r,`<skipped${p({message:"not started: the run stopped before"})}/>`)}}function m(e,t){return t===""?`    <testcase${e}/>`:`    <testcase${e}>
      ${t}
    </testcase>`}function J(e,t,r){let n=(0,import_chunk_UZMAZ5KW.c)(t.message,r),o=[`${t.code}: ${n}`,...t.hint===void 0?[]:[`What to do: ${(0,import_chunk_UZMAZ5KW.c)(
t.hint,r)}`],...t.details===void 0?[]:["",(0,import_chunk_UZMAZ5KW.c)(t.details,r)]].join(`
`);return`<${e}${p({type:t.code,message:n})}>${x(o)}</${e}>`}function p(e){return Object.entries(e).map(([t,r])=>` ${t}="${i(String(r))}"`).join("")}function M(e){
return(e/1e3).toFixed(3)}async function We(e){let t=(0,import_node_path.resolve)(e);await(0,import_chunk_CB7JRYOJ.a)(t).catch(r=>{throw q(t,r)})}async function _e(e,t){
let r=(0,import_node_path.resolve)(t),n={json:(0,import_node_path.join)(r,import_chunk_XLMP55QE.a.json),html:(0,import_node_path.join)(r,import_chunk_XLMP55QE.a.
html),junit:(0,import_node_path.join)(r,import_chunk_XLMP55QE.a.junit)};try{return await(0,import_chunk_CB7JRYOJ.a)(r),await I(n.json,_(e)),await I(n.html,W(e)),
await I(n.junit,B(e)),n}catch(o){throw q(r,o)}}function q(e,t){let{message:r}=(0,import_chunk_7RIKCKPE.j)(t,(0,import_chunk_7RIKCKPE.g)(t,"path")??e);return new import_chunk_VC77LCNK.b(
"OUTPUT_NOT_WRITABLE",`The signing report can't be written: ${r}`,{hint:"Name a folder in `report-directory` that this job may write to.",file:e,cause:t})}async function I(e,t){
let r=`${e}.${(0,import_node_crypto.randomUUID)()}.tmp`;try{await(0,import_promises.writeFile)(r,t,{flag:"wx"}),await(0,import_promises.rename)(r,e)}catch(n){throw await(0,import_promises.rm)(
r,{force:!0}),n}}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k});
