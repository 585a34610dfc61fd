var h=Object.defineProperty;var O=Object.getOwnPropertyDescriptor;var B=Object.getOwnPropertyNames;var P=Object.prototype.hasOwnProperty;var V=(e,t)=>{for(var r in t)h(e,r,{get:t[r],enumerable:!0})},C=(e,t,r,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let i of B(t))!P.call(e,i)&&i!==r&&h(e,i,{get:()=>t[i],enumerable:!(a=O(t,i))||a.enumerable});return e};var D=e=>C(h({},"__esModule",{value:!0}),e);var ee={};V(ee,{a:()=>g,b:()=>U,c:()=>A,d:()=>F});module.exports=D(ee);var s=require("./chunk-YFCG6NQO.cjs"),u=require("./chunk-XLMP55QE.cjs"),$=require("./chunk-JJELR2X4.cjs"),n=require("./chunk-DXFR72HM.cjs"),f=require("./chunk-46PR22GI.cjs"),T=require("node:crypto"),m=require("node:fs/promises"),p=require("node:path"),M=require("node:crypto"),x={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function o(e){return(0,n.a)(e).replace(/[&<>"']/g,t=>x[t]??"")}function g(e){
return(0,n.b)(e).replace(/[&<>"']/g,t=>x[t]??"")}function U(e){return(0,n.a)(e.replace(/(?<!\s)\s*[\r\n]+\s*/g," ")).replace(/[&<>"'`*_[\]|~\\$!^{}@#:]/g,t=>`&#${t.charCodeAt(0)};${W.has(t)?"<wbr>":""}`).replace(/www(?=\.)/gi,"$&<wbr>")}var W=new Set(["@","#",":"]),y=`
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
`,N=`default-src 'none'; style-src 'sha256-${(0,M.createHash)("sha256").update(y).digest("base64")}'; base-uri 'none'; form-action 'none'`,L={signed:"signed",prepared:"signed","nothing-to-sign":"not-started",skipped:"skipped",failed:"failed"};function R(e){let t=(0,s.f)(e),r=`${(0,s.d)(e)}${t===""?"":` \u2013 ${t}`}`;return`${["<!DOCTYPE html>",'<html lang="en">',"<head>",'<meta charset="utf-8"/>',`<meta http-equiv="Content-Security-Policy" content="${o(N)}"/>`,'<meta name="v\
iewport" content="width=device-width, initial-scale=1"/>','<meta name="referrer" content="no-referrer"/>',`<title>${o(r)}</title>`,`<style>${y}</style>`,"</head>","<body>","<main>",_(e,t),...q(e),...E(e.files),"<h2>Signer and run</h2>",`<div class="facts">${j((0,s.i)(e))}${j((0,s.j)(e))}</div>`,`<footer>${o(`${e.program.name} ${e.program.version}, ${e.startedAt}`)}</footer>`,"</main>","</body>","</html>"].join(`
`)}
`}function _(e,t){let r=(0,s.b)(e.files),a=s.a.filter(d=>r[d]>0).map(d=>`<li class="badge ${d}">${(0,n.h)(r[d])} ${(0,n.i)(d)}</li>`),i=[...t===""?[]:[`Signing policy <code>${o(t)}</code>`],`<time datetime="${o(e.startedAt)}">${o(e.startedAt.replace("T"," ").replace(/(\.\d+)?Z$/," UTC"))}</time>`,o((0,n.d)(e.durationInMilliseconds))];return[`<header class="card hero ${L[e.outcome]}">`,`<h1>${o((0,s.d)(e))}</h1>`,`<p class="soft">${i.join(" \xB7 ")}</p>`,...a.length===0?[]:[`<\
ul class="counts">${a.join("")}</ul>`],"</header>"].join(`
`)}function q(e){let t=(0,s.h)(e.files),r=[...e.error===void 0?[]:[k(e.error,void 0,t)],...e.files.filter(i=>i.status==="failed").map(i=>k((0,s.g)(i),i.file,t))],a=e.warnings.map(i=>`<section class="card problem skipped"><p>${o(i)}</p></section>`);return[...r.length===0?[]:["<h2>What went wrong</h2>",...r],...a.length===0?[]:["<h2>Warnings</h2>",...a]]}function k(e,t,r){return['<section class="card problem">',`<h3>${t===void 0?"":`<code>${o(t)}</code> `}<span class="badge fai\
led">${o(e.code)}</span></h3>`,`<p>${o((0,n.c)(e.message,r))}</p>`,...e.hint===void 0?[]:[`<p><strong>What to do:</strong> ${o((0,n.c)(e.hint,r))}</p>`],...e.details===void 0||e.details.trim()===""?[]:[`<details><summary>Details</summary><pre>${g((0,n.c)(e.details.trim(),r))}</pre></details>`],"</section>"].join(`
`)}function E(e){return e.length===0?[]:["<h2>Files</h2>",'<div class="card scroll"><table>',"<caption>Files, failed ones first</caption>",`<thead><tr>${["File","Tool","Status","Verified by"].map(t=>`<th scope="col">${t}</th>`).join("")}<th scope="col" class="number">Time</th></tr></thead>`,"<tbody>",...(0,s.c)(e).map(H),"</tbody></table></div>"]}function H(e){let t=[...e.result===void 0||e.result===e.file?[]:[`\u2192 ${o(e.result)}`],...e.reason===""?[]:[`${o(e.tool)} becaus\
e: ${o(e.reason)}`],...e.sha256===void 0?[]:[`SHA-256 of the result: ${o(e.sha256.result)}`],...e.notes.map(a=>o(a)),...e.attempts>1?[`${e.attempts} attempts`]:[]],r=t.length===0?"":`<details><summary>More</summary>${t.map(a=>`<div>${a}</div>`).join("")}</details>`;return`<tr>${[`<th scope="row"><code>${o(e.file)}</code>${r}</th>`,`<td>${o(e.tool)}</td>`,`<td><span class="badge ${e.status}">${(0,n.i)(e.status)}</span></td>`,`<td>${e.verifiedBy===void 0?'<span class="soft">\u2013</\
span>':o(e.verifiedBy)}</td>`,`<td class="number">${e.status==="not-started"?"\u2013":(0,n.d)(e.durationInMilliseconds)}</td>`].join("")}</tr>`}function j(e){return e.length===0?"":`<dl class="card">${e.map(({label:t,text:r,code:a})=>{let i=a===!0?`<code>${o(r)}</code>`:o(r);return`<dt>${o(t)}</dt><dd>${i}</dd>`}).join("")}</dl>`}var J={schemaVersion:!0,program:!0,name:!0,version:!0,platform:!0,startedAt:!0,outcome:!0,signPath:!0,organizationId:!0,apiUrl:!0,projectSlug:!0,signingPolicySlug:!0,
certificate:!0,subject:!0,issuer:!0,serialNumber:!0,options:!0,digest:!0,padding:!0,verify:!0,timestampUrls:!0,shard:!0,allFiles:!0,settings:!0,runner:!0,os:!0,arch:!0,distribution:!0,openssl:!0,cryptokiLibrary:!0,cryptokiVersion:!0,files:!0,file:!0,tool:!0,reason:!0,status:!0,input:!0,result:!0,sizeInBytes:!0,sha256:!0,validTo:!0,verifiedBy:!0,timestampUrl:!0,timestampFile:!0,notes:!0,attempts:!0,durationInMilliseconds:!0,warnings:!0,error:!0,code:!0,message:!0,hint:!0,details:!0};
function Y(e){let t=(0,s.h)(e.files),r=e.files.map(a=>a.error===void 0?a:{...a,error:Z(a.error,t)});return`${JSON.stringify({...e,files:r},Object.keys(J),2)}
`}function Z(e,t){return e.details===void 0?e:{...e,details:(0,n.c)(e.details,t)}}function G(e){let t=(0,s.b)(e.files),r=S(e),a=(0,s.h)(e.files),i=l({tests:e.files.length+(r==="told by the files"?0:1),failures:t.failed,errors:r==="error"?1:0,skipped:t.skipped+t["not-started"]+(r==="skipped"?1:0),time:b(e.durationInMilliseconds)});return`${['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites name="pkcs11-sign"${i}>`,`  <testsuite${l({name:`pkcs11-sign ${(0,s.f)(e)}`.trim(),timestamp:e.
startedAt.slice(0,19)})}${i}>`,...K(e),...Q(e),...e.files.map(d=>X(d,e,a)),"  </testsuite>","</testsuites>"].join(`
`)}
`}function K({certificate:e,program:t,runner:r,signPath:a}){let i={program:`${t.name} ${t.version}`,organization:a.organizationId,"certificate-subject":e==null?void 0:e.subject,"certificate-sha256":e==null?void 0:e.sha256,openssl:r.openssl,"cryptoki-version":r.cryptokiVersion};return["    <properties>",...Object.entries(i).flatMap(([d,w])=>w===void 0?[]:[`      <property${l({name:d,value:w})}/>`]),"    </properties>"]}function S(e){return e.error!==void 0?"error":e.files.length>
0?"told by the files":e.outcome==="signed"||e.outcome==="prepared"?"passed":"skipped"}function Q(e){let t=S(e);if(t==="told by the files")return[];let r=l({classname:"pkcs11-sign",name:"run",time:b(e.durationInMilliseconds)});return e.error!==void 0?[c(r,z("error",e.error,(0,s.h)(e.files)))]:[c(r,t==="passed"?"":`<skipped${l({message:e.warnings[0]??"nothing to sign"})}/>`)]}function X(e,{outcome:t},r){let a=l({classname:e.tool,name:e.file,time:b(e.durationInMilliseconds)});switch(e.
status){case"signed":return c(a,"");case"failed":return c(a,z("failure",(0,s.g)(e),r));case"skipped":return c(a,`<skipped${l({message:e.notes[0]??"signed already"})}/>`);case"not-started":return c(a,`<skipped${l({message:`not started: ${t==="failed"?"the run stopped before":"its run signed nothing"}`})}/>`)}}function c(e,t){return t===""?`    <testcase${e}/>`:`    <testcase${e}>
      ${t}
    </testcase>`}function z(e,t,r){let a=(0,n.c)(t.message,r),i=[`${t.code}: ${a}`,...t.hint===void 0?[]:[`What to do: ${(0,n.c)(t.hint,r)}`],...t.details===void 0?[]:["",(0,n.c)(t.details,r)]].join(`
`);return`<${e}${l({type:t.code,message:a})}>${g(i)}</${e}>`}function l(e){return Object.entries(e).map(([t,r])=>` ${t}="${o(String(r))}"`).join("")}function b(e){return(e/1e3).toFixed(3)}async function A(e){let t=(0,p.resolve)(e);await(0,$.a)(t).catch(r=>{throw I(t,r)})}async function F(e,t){let r=(0,p.resolve)(t),a={json:(0,p.join)(r,u.a.json),html:(0,p.join)(r,u.a.html),junit:(0,p.join)(r,u.a.junit)};try{return await(0,$.a)(r),await v(a.json,Y(e)),await v(a.html,R(e)),await v(
a.junit,G(e)),a}catch(i){throw I(r,i)}}function I(e,t){let{message:r}=(0,f.o)(t,(0,f.k)(t,"path")??e);return new f.b("OUTPUT_NOT_WRITABLE",`The signing report can't be written: ${r}`,{hint:"Name a folder in `report-directory` that this job may write to.",file:e,cause:t})}async function v(e,t){let r=`${e}.${(0,T.randomUUID)()}.tmp`;try{await(0,m.writeFile)(r,t,{flag:"wx"}),await(0,m.rename)(r,e)}catch(a){throw await(0,m.rm)(r,{force:!0}),a}}0&&(module.exports={a,b,c,d});
