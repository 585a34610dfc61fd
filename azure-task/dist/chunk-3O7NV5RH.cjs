var y=Object.defineProperty;var H=Object.getOwnPropertyDescriptor;var q=Object.getOwnPropertyNames;var G=Object.prototype.hasOwnProperty;var J=(e,t)=>{for(var r in t)y(e,r,{get:t[r],enumerable:!0})},Y=(e,t,r,i)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of q(t))!G.call(e,o)&&o!==r&&y(e,o,{get:()=>t[o],enumerable:!(i=H(t,o))||i.enumerable});return e};var Z=e=>Y(y({},"__esModule",{value:!0}),e);var fe={};J(fe,{a:()=>b,b:()=>L,c:()=>M,d:()=>v,e:()=>R,f:()=>$,g:()=>w,h:()=>P,i:()=>z,j:()=>_,k:()=>E});module.exports=Z(fe);var I=require("./chunk-ACIL4RVZ.cjs"),h=require("./chunk-XLMP55QE.cjs"),a=require("./chunk-DXFR72HM.cjs"),x=require("./chunk-TM47O22T.cjs"),D=require("./chunk-DL23VD4K.cjs"),O=require("node:crypto"),u=require("node:fs/promises"),c=require("node:path"),W=require("node:crypto"),U={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function n(e){
return(0,a.a)(e).replace(/[&<>"']/g,t=>U[t]??"")}function b(e){return(0,a.b)(e).replace(/[&<>"']/g,t=>U[t]??"")}function L(e){return(0,a.a)(e.replace(/(?<!\s)\s*[\r\n]+\s*/g," ")).replace(/[&<>"'`*_[\]|~\\$!^{}@#:]/g,t=>`&#${t.charCodeAt(0)};${K.has(t)?"<wbr>":""}`).replace(/www(?=\.)/gi,"$&<wbr>")}var K=new Set(["@","#",":"]),A=`
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
`,k=["failed","not-started","skipped","signed"];function g(e){let t={signed:0,skipped:0,failed:0,"not-started":0};for(let r of e)t[r.status]+=1;return t}function M(e){return k.flatMap(t=>e.filter(r=>r.status===t))}function v(e){let t=g(e.files);switch(e.outcome){case"signed":{let r=e.files.filter(s=>s.status==="signed");if(r.length===0)return t.skipped>0?`${(0,a.e)(t.skipped,"file")} signed already`:"Set up for signing";let i=r.filter(s=>s.verifiedBy===void 0).length;if(i===0)
return`Signed and verified ${(0,a.e)(r.length,"file")}`;let o=i===r.length?"not verified":`${(0,a.h)(i)} of them not verified`;return`Signed ${(0,a.e)(r.length,"file")}, ${o}`}case"prepared":return"Set up for signing";case"nothing-to-sign":return"Nothing to sign";case"skipped":return"Signing was skipped";case"failed":return t.failed===0?"Signing failed":`${(0,a.h)(t.failed)} of ${(0,a.e)(e.files.length,"file")} failed`}}function R(e){let t=g(e.files),r=[...k].reverse().flatMap(
i=>t[i]===0?[]:[`${(0,a.h)(t[i])} ${(0,a.i)(i)}`]);return[...r.length===0?["no files"]:r,`in ${(0,a.d)(e.durationInMilliseconds)}`].join(", ")}function $({signPath:e}){return[e.projectSlug,e.signingPolicySlug].filter(t=>t!==void 0).join("/")}function w(e){return e.error??{code:"SIGNING_FAILED",message:"No reason was recorded."}}function m(e){let t=Math.max(1,e.filter(r=>r.status==="failed").length);return Math.max(200,Math.min(2e4,Math.floor(1e6/t)))}function P({signPath:e,certificate:t}){
return[...p("Project",e.projectSlug),...p("Signing policy",e.signingPolicySlug),...p("Organization",e.organizationId),...t===void 0?[]:[...d("Certificate",t.subject),...d("Issuer",t.issuer),...p("Serial number",t.serialNumber),...p("SHA-256",t.sha256),...d("Valid to",t.validTo)]]}function z({options:e,runner:t,program:r,signPath:i,startedAt:o}){return[...d("Digest",e.digest),...d("Padding of raw RSA signatures",e.padding),...d("Verification",e.verify?"on":"off"),...p("Timesta\
mp servers",e.timestampUrls.length===0?void 0:e.timestampUrls.join(", ")),...d("Shard",e.shard),...p("SignPath",i.apiUrl),...d("Runner",`${t.distribution??t.os}, ${r.platform}`),...d("OpenSSL",t.openssl),...p("Cryptoki library",t.cryptokiLibrary),...d("Cryptoki version",t.cryptokiVersion),...d("Started at",o),...d("Program",`${r.name} ${r.version}`)]}function d(e,t){return t===void 0||t===""?[]:[{label:e,text:t}]}function p(e,t){return d(e,t).map(r=>({...r,code:!0}))}var Q=`d\
efault-src 'none'; style-src 'sha256-${(0,W.createHash)("sha256").update(A).digest("base64")}'; base-uri 'none'; form-action 'none'`,X={signed:"signed",prepared:"signed","nothing-to-sign":"not-started",skipped:"skipped",failed:"failed"};function ee(e){let t=$(e),r=`${v(e)}${t===""?"":` \u2013 ${t}`}`;return`${["<!DOCTYPE html>",'<html lang="en">',"<head>",'<meta charset="utf-8"/>',`<meta http-equiv="Content-Security-Policy" content="${n(Q)}"/>`,'<meta name="viewport" content=\
"width=device-width, initial-scale=1"/>','<meta name="referrer" content="no-referrer"/>',`<title>${n(r)}</title>`,`<style>${A}</style>`,"</head>","<body>","<main>",te(e,t),...re(e),...ie(e.files),"<h2>Signer and run</h2>",`<div class="facts">${N(P(e))}${N(z(e))}</div>`,`<footer>${n(`${e.program.name} ${e.program.version}, ${e.startedAt}`)}</footer>`,"</main>","</body>","</html>"].join(`
`)}
`}function te(e,t){let r=g(e.files),i=k.filter(s=>r[s]>0).map(s=>`<li class="badge ${s}">${(0,a.h)(r[s])} ${(0,a.i)(s)}</li>`),o=[...t===""?[]:[`Signing policy <code>${n(t)}</code>`],`<time datetime="${n(e.startedAt)}">${n(e.startedAt.replace("T"," ").replace(/(\.\d+)?Z$/," UTC"))}</time>`,n((0,a.d)(e.durationInMilliseconds))];return[`<header class="card hero ${X[e.outcome]}">`,`<h1>${n(v(e))}</h1>`,`<p class="soft">${o.join(" \xB7 ")}</p>`,...i.length===0?[]:[`<ul class="cou\
nts">${i.join("")}</ul>`],"</header>"].join(`
`)}function re(e){let t=m(e.files),r=[...e.error===void 0?[]:[F(e.error,void 0,t)],...e.files.filter(o=>o.status==="failed").map(o=>F(w(o),o.file,t))],i=e.warnings.map(o=>`<section class="card problem skipped"><p>${n(o)}</p></section>`);return[...r.length===0?[]:["<h2>What went wrong</h2>",...r],...i.length===0?[]:["<h2>Warnings</h2>",...i]]}function F(e,t,r){return['<section class="card problem">',`<h3>${t===void 0?"":`<code>${n(t)}</code> `}<span class="badge failed">${n(e.
code)}</span></h3>`,`<p>${n((0,a.c)(e.message,r))}</p>`,...e.hint===void 0?[]:[`<p><strong>What to do:</strong> ${n((0,a.c)(e.hint,r))}</p>`],...e.details===void 0||e.details.trim()===""?[]:[`<details><summary>Details</summary><pre>${b((0,a.c)(e.details.trim(),r))}</pre></details>`],"</section>"].join(`
`)}function ie(e){return e.length===0?[]:["<h2>Files</h2>",'<div class="card scroll"><table>',"<caption>Files, failed ones first</caption>",`<thead><tr>${["File","Tool","Status","Verified by"].map(t=>`<th scope="col">${t}</th>`).join("")}<th scope="col" class="number">Time</th></tr></thead>`,"<tbody>",...M(e).map(ae),"</tbody></table></div>"]}function ae(e){let t=[...e.result===void 0||e.result===e.file?[]:[`\u2192 ${n(e.result)}`],...e.reason===""?[]:[`${n(e.tool)} because: ${n(
e.reason)}`],...e.sha256===void 0?[]:[`SHA-256 of the result: ${n(e.sha256.result)}`],...e.notes.map(i=>n(i)),...e.attempts>1?[`${e.attempts} attempts`]:[]],r=t.length===0?"":`<details><summary>More</summary>${t.map(i=>`<div>${i}</div>`).join("")}</details>`;return`<tr>${[`<th scope="row"><code>${n(e.file)}</code>${r}</th>`,`<td>${n(e.tool)}</td>`,`<td><span class="badge ${e.status}">${(0,a.i)(e.status)}</span></td>`,`<td>${e.verifiedBy===void 0?'<span class="soft">\u2013</span>':
n(e.verifiedBy)}</td>`,`<td class="number">${e.status==="not-started"?"\u2013":(0,a.d)(e.durationInMilliseconds)}</td>`].join("")}</tr>`}function N(e){return e.length===0?"":`<dl class="card">${e.map(({label:t,text:r,code:i})=>{let o=i===!0?`<code>${n(r)}</code>`:n(r);return`<dt>${n(t)}</dt><dd>${o}</dd>`}).join("")}</dl>`}var oe={schemaVersion:!0,program:!0,name:!0,version:!0,platform:!0,startedAt:!0,outcome:!0,signPath:!0,organizationId:!0,apiUrl:!0,projectSlug:!0,signingPolicySlug:!0,
certificate:!0,subject:!0,issuer:!0,serialNumber:!0,options:!0,digest:!0,padding:!0,verify:!0,timestampUrls:!0,shard:!0,allFiles:!0,settings:!0,runner:!0,os:!0,arch:!0,distribution:!0,openssl:!0,cryptokiLibrary:!0,cryptokiVersion:!0,files:!0,file:!0,tool:!0,reason:!0,status:!0,input:!0,result:!0,sizeInBytes:!0,sha256:!0,validTo:!0,verifiedBy:!0,timestampUrl:!0,timestampFile:!0,notes:!0,attempts:!0,durationInMilliseconds:!0,warnings:!0,error:!0,code:!0,message:!0,hint:!0,details:!0};
function ne(e){let t=m(e.files),r=e.files.map(i=>i.error===void 0?i:{...i,error:se(i.error,t)});return`${JSON.stringify({...e,files:r},Object.keys(oe),2)}
`}function se(e,t){return e.details===void 0?e:{...e,details:(0,a.c)(e.details,t)}}function de(e){let t=g(e.files),r=V(e),i=m(e.files),o=l({tests:e.files.length+(r==="told by the files"?0:1),failures:t.failed,errors:r==="error"?1:0,skipped:t.skipped+t["not-started"]+(r==="skipped"?1:0),time:j(e.durationInMilliseconds)});return`${['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites name="pkcs11-sign"${o}>`,`  <testsuite${l({name:`pkcs11-sign ${$(e)}`.trim(),timestamp:e.startedAt.
slice(0,19)})}${o}>`,...le(e),...pe(e),...e.files.map(s=>ce(s,e,i)),"  </testsuite>","</testsuites>"].join(`
`)}
`}function le({certificate:e,program:t,runner:r,signPath:i}){let o={program:`${t.name} ${t.version}`,organization:i.organizationId,"certificate-subject":e==null?void 0:e.subject,"certificate-sha256":e==null?void 0:e.sha256,openssl:r.openssl,"cryptoki-version":r.cryptokiVersion};return["    <properties>",...Object.entries(o).flatMap(([s,T])=>T===void 0?[]:[`      <property${l({name:s,value:T})}/>`]),"    </properties>"]}function V(e){return e.error!==void 0?"error":e.files.length>
0?"told by the files":e.outcome==="signed"||e.outcome==="prepared"?"passed":"skipped"}function pe(e){let t=V(e);if(t==="told by the files")return[];let r=l({classname:"pkcs11-sign",name:"run",time:j(e.durationInMilliseconds)});return e.error!==void 0?[f(r,C("error",e.error,m(e.files)))]:[f(r,t==="passed"?"":`<skipped${l({message:e.warnings[0]??"nothing to sign"})}/>`)]}function ce(e,{outcome:t},r){let i=l({classname:e.tool,name:e.file,time:j(e.durationInMilliseconds)});switch(e.
status){case"signed":return f(i,"");case"failed":return f(i,C("failure",w(e),r));case"skipped":return f(i,`<skipped${l({message:e.notes[0]??"signed already"})}/>`);case"not-started":return f(i,`<skipped${l({message:`not started: ${t==="failed"?"the run stopped before":"its run signed nothing"}`})}/>`)}}function f(e,t){return t===""?`    <testcase${e}/>`:`    <testcase${e}>
      ${t}
    </testcase>`}function C(e,t,r){let i=(0,a.c)(t.message,r),o=[`${t.code}: ${i}`,...t.hint===void 0?[]:[`What to do: ${(0,a.c)(t.hint,r)}`],...t.details===void 0?[]:["",(0,a.c)(t.details,r)]].join(`
`);return`<${e}${l({type:t.code,message:i})}>${b(o)}</${e}>`}function l(e){return Object.entries(e).map(([t,r])=>` ${t}="${n(String(r))}"`).join("")}function j(e){return(e/1e3).toFixed(3)}async function _(e){let t=(0,c.resolve)(e);await(0,I.a)(t).catch(r=>{throw B(t,r)})}async function E(e,t){let r=(0,c.resolve)(t),i={json:(0,c.join)(r,h.a.json),html:(0,c.join)(r,h.a.html),junit:(0,c.join)(r,h.a.junit)};try{return await(0,I.a)(r),await S(i.json,ne(e)),await S(i.html,ee(e)),await S(
i.junit,de(e)),i}catch(o){throw B(r,o)}}function B(e,t){let{message:r}=(0,x.k)(t,(0,x.h)(t,"path")??e);return new D.b("OUTPUT_NOT_WRITABLE",`The signing report can't be written: ${r}`,{hint:"Name a folder in `report-directory` that this job may write to.",file:e,cause:t})}async function S(e,t){let r=`${e}.${(0,O.randomUUID)()}.tmp`;try{await(0,u.writeFile)(r,t,{flag:"wx"}),await(0,u.rename)(r,e)}catch(i){throw await(0,u.rm)(r,{force:!0}),i}}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k});
