var j=Object.defineProperty;var U=Object.getOwnPropertyDescriptor;var B=Object.getOwnPropertyNames;var L=Object.prototype.hasOwnProperty;var P=(i,r)=>{for(var t in r)j(i,t,{get:r[t],enumerable:!0})},M=(i,r,t,o)=>{if(r&&typeof r=="object"||typeof r=="function")for(let e of B(r))!L.call(i,e)&&e!==t&&
j(i,e,{get:()=>r[e],enumerable:!(o=U(r,e))||o.enumerable});return i};var V=i=>M(j({},"__esModule",{value:!0}),i);var ei={};P(ei,{deliver:()=>E});module.exports=V(ei);var y=require("./chunk-WPTZYHSU.cjs"),I=require("./chunk-IKVGUHME.cjs"),oi=require("./chunk-QUUW2APT.cjs"),
f=require("./chunk-PIP45ZP6.cjs"),s=require("./chunk-56MFTARC.cjs"),si=require("./chunk-WVZMGZBV.cjs"),ai=require("./chunk-XLMP55QE.cjs"),l=require("./chunk-DXFR72HM.cjs"),
$=require("./chunk-7OKDKNN4.cjs"),ni=require("./chunk-QAA7V325.cjs"),li=require("./chunk-ZGFX3NXA.cjs"),di=require("./chunk-2QVJXDEU.cjs"),ui=require("./chunk-FP2WBXV7.cjs"),
ci=require("./chunk-4LOM4CLD.cjs"),O=require("./chunk-DL23VD4K.cjs"),fi=require("./chunk-3CREN6VF.cjs"),x=require("node:path"),g={rows:200,failures:20,warnings:20,
name:300,message:1500,details:4e3},S={summary:800*1024,failures:200*1024,warnings:50*1024},z={signed:"\u2705",prepared:"\u2705","nothing-to-sign":"\u26AA",skipped:"\
\u26A0\uFE0F",failed:"\u274C"},G={signed:"\u2705",skipped:"\u23ED\uFE0F",failed:"\u274C","not-started":"\u26AA"};function H(i){let r=[`### ${z[i.outcome]} ${(0,s.b)(
(0,s.d)(i))}`,(0,s.b)(F((0,s.e)(i))),...i.error===void 0?[]:[T(i.error,void 0)],...J(i.files.filter(e=>e.status==="failed")),...K(i.warnings),Q(i)].filter(e=>e!==
""),t=A("How and where",C((0,s.i)(i))),o=W(i.files,S.summary-Buffer.byteLength([...r,t].join(`

`)));return`${[...r,...o,t].join(`

`)}
`}function k(i,r){let t=r,o=i.findIndex(e=>(t-=Buffer.byteLength(e)+2)<0);return o<0?i:i.slice(0,o)}function J(i){let r=i.slice(0,g.failures).map(e=>T((0,s.g)(e),
e.file)),t=k(r,S.failures),o=i.length-t.length;return[...t,...o>0?[`\u2026 and ${(0,l.e)(o,"more failure")}: see the table and the report.`]:[]]}function W(i,r){
if(i.length===0)return[];let t=k((0,s.c)(i).slice(0,g.rows).map(q),r),o=i.length-t.length;return[["| File | Tool | Status | Verified by | Time |","| :-- | :-- |\
 :-- | :-- | --: |",...t].join(`
`),...o>0?[`\u2026 and ${(0,l.e)(o,"more file")}.`]:[]]}function q(i){let r=`${G[i.status]} ${(0,l.i)(i.status)}`;return`| ${[v(i.file),(0,s.b)(i.tool),i.error===
void 0?r:`${r}<br><code>${(0,s.b)(i.error.code)}</code>`,i.verifiedBy===void 0?"\u2013":m(i.verifiedBy),i.status==="not-started"?"\u2013":(0,l.d)(i.durationInMilliseconds)].
join(" | ")} |`}function T(i,r){let t=r===void 0?"":` ${v(r)}`;return[`**${(0,s.b)(i.code)}**${t}<br>${m(i.message)}`,...i.hint===void 0?[]:[`<b>What to do:</b>\
 ${m(i.hint)}`],...i.details===void 0||i.details.trim()===""?[]:[A("Details",R(i.details))]].join(`

`)}function K(i){if(i.length===0)return[];let r=i.slice(0,g.warnings).map(e=>`- \u26A0\uFE0F ${m(e)}`),t=k(r,S.warnings),o=i.length-t.length;return[[...t,...o>0?
[`- \u2026 and ${(0,l.e)(o,"more warning")}`]:[]].join(`
`)]}function Q(i){let{certificate:r}=i,t=(0,s.f)(i),o=[...t===""?[]:[`Signing policy ${v(t)}`],...r===void 0?[]:[`certificate ${v(r.subject)}, valid to ${m(r.validTo)}`]].
join(", ");return r===void 0?F(o):`${F(o)}

${A("Certificate",C((0,s.h)(i)))}`}function C(i){return i.map(r=>`- ${(0,s.b)(r.label)}: ${r.code===!0?v(r.text):m(r.text)}`).join(`
`)}function A(i,r){return`<details><summary>${(0,s.b)(i)}</summary>

${r}

</details>`}function R(i){return`<pre>${(0,s.a)((0,l.c)(i.trim(),g.details))}</pre>`}function v(i){return`<code>${(0,s.b)((0,l.c)(i,g.name))}</code>`}function m(i){
return(0,s.b)((0,l.c)(i,g.message))}function F(i){return i===""?"":`${i.charAt(0).toUpperCase()}${i.slice(1)}.`}var X="1.0.0";async function E(i,r){var t;let{host:o,
inputs:e}=i;if(r.result==="skipped"&&o.warning("There is no API token, so NOTHING IS SIGNED (if-no-credentials is skip)."),r.error!==void 0&&r.files.length===0){
let a=await(0,y.d)(i).catch(()=>{});r.files=(a==null?void 0:a.files)??[],r.earlierSettings=a==null?void 0:a.settings}let u=await Y(i,r).catch(a=>{r.error===void 0&&
e.reportDirectory!==void 0?r.error=a:(0,f.d)(a).message!==(0,f.d)(r.error).message&&o.warning((0,f.d)(a).message)});try{_(i,r,u==null?void 0:u.json),r.result!==
"prepared"&&await((t=o.summary)==null?void 0:t.call(o,H(D(i,r))))}catch(a){r.error??=a,Z(o)}}async function Y(i,r){let{inputs:t,workspace:o}=i;if(!(0,$.d)(i))return;
let e=t.reportDirectory===void 0?await o.folder("report"):(0,x.resolve)(process.cwd(),t.reportDirectory);return(0,s.k)(D(i,r),e)}function Z(i){try{i.setOutput("\
signed","false")}catch{}}function _(i,{prepared:r,files:t,error:o,result:e},u){let a=t.filter(({status:n})=>n==="signed"||n==="skipped"),c={signed:String(o===void 0&&
e==="signed"),"signed-files":a.flatMap(n=>[n.result??n.file,...n.timestampFile===void 0?[]:[n.timestampFile]]).join(`
`),"signed-count":String(t.filter(({status:n})=>n==="signed").length),report:u,"cryptoki-library":r==null?void 0:r.library.path,"cryptoki-version":r==null?void 0:
r.library.version,...(0,$.c)(i)?{"openssl-conf":r==null?void 0:r.configuration.opensslConf,"sunpkcs11-config":r==null?void 0:r.configuration.sunpkcs11Config,certificate:r==
null?void 0:r.configuration.certificate}:{}};for(let[n,h]of Object.entries(c))h!==void 0&&i.host.setOutput(n,h)}var ii=new Set(["name","outcome","status","tool",
"code","digest","padding","shard"]);function D(i,r){return JSON.parse(JSON.stringify(ri(i,r)),(t,o)=>typeof o=="string"&&!ii.has(t)?i.redact(o):o)}function ri({
inputs:i},r){var t,o;let{prepared:e,startedAt:u,files:a}=r,c=r.error===void 0?void 0:(0,f.d)(r.error),{os:n,arch:h}=(e==null?void 0:e.facts)??{os:process.platform,
arch:process.arch},b=e==null?void 0:e.certificate,p=b==null?void 0:b.leaf,d=(w,N)=>N===void 0?{}:{[w]:N};return{schemaVersion:1,program:{name:"pkcs11-sign",version:X,
platform:`${process.platform}-${process.arch}, Node.js ${process.versions.node}`},startedAt:u.toISOString(),durationInMilliseconds:Date.now()-u.getTime(),outcome:c===
void 0?r.result:"failed",signPath:{apiUrl:i.apiUrl,...d("organizationId",i.organizationId),...d("projectSlug",i.projectSlug),...d("signingPolicySlug",i.signingPolicySlug)},
...d("certificate",p===void 0?void 0:{subject:(0,I.b)(p.subject),issuer:(0,I.b)(p.issuer),serialNumber:p.serialNumber,sha256:p.fingerprint256.replaceAll(":","").
toLowerCase(),validTo:p.validTo}),options:{digest:i.digest,padding:i.padding,verify:i.verify,timestampUrls:i.timestampUrls,...d("shard",i.shard===void 0?void 0:
`${i.shard.index}/${i.shard.count}`),...d("allFiles",e==null?void 0:e.plan.allFiles),...d("settings",r.earlierSettings??(e!=null&&e.plan.files.length?(0,y.a)(i,
b):void 0))},runner:{os:n,arch:h,cryptokiLibrary:(e==null?void 0:e.library.path)??"",...d("distribution",(t=e==null?void 0:e.facts.distribution)==null?void 0:t.
prettyName),...d("openssl",(o=e==null?void 0:e.facts.openssl)==null?void 0:o.version.text),...d("cryptokiVersion",e==null?void 0:e.library.version)},files:a,warnings:(e==
null?void 0:e.plan.warnings)??[],...d("error",c===void 0||c instanceof O.b&&c.file!==void 0&&a.some(({status:w})=>w==="failed")?void 0:(0,f.c)(c))}}0&&(module.exports={deliver});
