var $=Object.defineProperty;var E=Object.getOwnPropertyDescriptor;var U=Object.getOwnPropertyNames;var B=Object.prototype.hasOwnProperty;var L=(e,i)=>{for(var r in i)$(e,r,{get:i[r],enumerable:!0})},P=(e,i,r,t)=>{if(i&&typeof i=="object"||typeof i=="function")for(let s of U(i))!B.call(e,s)&&s!==r&&
$(e,s,{get:()=>i[s],enumerable:!(t=E(i,s))||t.enumerable});return e};var M=e=>P($({},"__esModule",{value:!0}),e);var ie={};L(ie,{deliver:()=>D});module.exports=M(ie);var k=require("./chunk-QMQ4S7CF.cjs"),c=require("./chunk-43U2AKJL.cjs"),o=require("./chunk-VMYJKKKF.cjs"),te=require("./chunk-CB7JRYOJ.cjs"),
oe=require("./chunk-XLMP55QE.cjs"),l=require("./chunk-UZMAZ5KW.cjs"),y=require("./chunk-C77ZWJWB.cjs"),se=require("./chunk-BFK3CVMN.cjs"),ae=require("./chunk-ZGFX3NXA.cjs"),
ne=require("./chunk-TJQEQHES.cjs"),le=require("./chunk-FP2WBXV7.cjs"),ue=require("./chunk-7RIKCKPE.cjs"),T=require("./chunk-VC77LCNK.cjs"),de=require("./chunk-3CREN6VF.cjs"),
C=require("node:path"),f={rows:200,failures:20,warnings:20,name:300,message:1500,details:4e3},b={summary:800*1024,failures:200*1024,warnings:50*1024},V={signed:"\
\u2705",prepared:"\u2705","nothing-to-sign":"\u26AA",skipped:"\u26A0\uFE0F",failed:"\u274C"},z={signed:"\u2705",skipped:"\u23ED\uFE0F",failed:"\u274C","not-star\
ted":"\u26AA"};function G(e){let i=[`### ${V[e.outcome]} ${(0,o.b)((0,o.d)(e))}`,(0,o.b)(S((0,o.e)(e))),...e.error===void 0?[]:[F(e.error,void 0)],...H(e.files.
filter(s=>s.status==="failed")),...q(e.warnings),K(e)].filter(s=>s!==""),r=j("How and where",I((0,o.i)(e))),t=J(e.files,b.summary-Buffer.byteLength([...i,r].join(
`

`)));return`${[...i,...t,r].join(`

`)}
`}function w(e,i){let r=i,t=e.findIndex(s=>(r-=Buffer.byteLength(s)+2)<0);return t<0?e:e.slice(0,t)}function H(e){let i=e.slice(0,f.failures).map(s=>F((0,o.g)(s),
s.file)),r=w(i,b.failures),t=e.length-r.length;return[...r,...t>0?[`\u2026 and ${(0,l.e)(t,"more failure")}: see the table and the report.`]:[]]}function J(e,i){
if(e.length===0)return[];let r=w((0,o.c)(e).slice(0,f.rows).map(W),i),t=e.length-r.length;return[["| File | Tool | Status | Verified by | Time |","| :-- | :-- |\
 :-- | :-- | --: |",...r].join(`
`),...t>0?[`\u2026 and ${(0,l.e)(t,"more file")}.`]:[]]}function W(e){let i=`${z[e.status]} ${(0,l.h)(e.status)}`;return`| ${[m(e.file),(0,o.b)(e.tool),e.error===
void 0?i:`${i}<br><code>${(0,o.b)(e.error.code)}</code>`,e.verifiedBy===void 0?"\u2013":g(e.verifiedBy),e.status==="not-started"?"\u2013":(0,l.d)(e.durationInMilliseconds)].
join(" | ")} |`}function F(e,i){let r=i===void 0?"":` ${m(i)}`;return[`**${(0,o.b)(e.code)}**${r}<br>${g(e.message)}`,...e.hint===void 0?[]:[`<b>What to do:</b>\
 ${g(e.hint)}`],...e.details===void 0||e.details.trim()===""?[]:[j("Details",Q(e.details))]].join(`

`)}function q(e){if(e.length===0)return[];let i=e.slice(0,f.warnings).map(s=>`- \u26A0\uFE0F ${g(s)}`),r=w(i,b.warnings),t=e.length-r.length;return[[...r,...t>0?
[`- \u2026 and ${(0,l.e)(t,"more warning")}`]:[]].join(`
`)]}function K(e){let{certificate:i}=e,r=(0,o.f)(e),t=[...r===""?[]:[`Signing policy ${m(r)}`],...i===void 0?[]:[`certificate ${m(i.subject)}, valid to ${g(i.validTo)}`]].
join(", ");return i===void 0?S(t):`${S(t)}

${j("Certificate",I((0,o.h)(e)))}`}function I(e){return e.map(i=>`- ${(0,o.b)(i.label)}: ${i.code===!0?m(i.text):g(i.text)}`).join(`
`)}function j(e,i){return`<details><summary>${(0,o.b)(e)}</summary>

${i}

</details>`}function Q(e){return`<pre>${(0,o.a)((0,l.c)(e.trim(),f.details))}</pre>`}function m(e){return`<code>${(0,o.b)((0,l.c)(e,f.name))}</code>`}function g(e){
return(0,o.b)((0,l.c)(e,f.message))}function S(e){return e===""?"":`${e.charAt(0).toUpperCase()}${e.slice(1)}.`}var R="1.0.0";async function D(e,i){var r;let{host:t,
inputs:s}=e;i.result==="skipped"&&t.warning("There is no API token, so NOTHING IS SIGNED (if-no-credentials is skip).");let a=await X(e,i).catch(u=>{i.error===void 0&&
s.reportDirectory!==void 0?i.error=u:(0,c.d)(u).message!==(0,c.d)(i.error).message&&t.warning((0,c.d)(u).message)});try{Z(e,i,a==null?void 0:a.json),i.result!==
"prepared"&&await((r=t.summary)==null?void 0:r.call(t,G(N(e,i))))}catch(u){i.error??=u,Y(t)}}async function X(e,i){let{inputs:r,workspace:t}=e;if(!(0,y.d)(e))return;
let s=r.reportDirectory===void 0?await t.folder("report"):(0,C.resolve)(process.cwd(),r.reportDirectory);return(0,o.k)(N(e,i),s)}function Y(e){try{e.setOutput("\
signed","false")}catch{}}function Z(e,{prepared:i,files:r,error:t,result:s},a){let u=r.filter(({status:n})=>n==="signed"||n==="skipped"),v={signed:String(t===void 0&&
s==="signed"),"signed-files":u.flatMap(n=>[n.result??n.file,...n.timestampFile===void 0?[]:[n.timestampFile]]).join(`
`),"signed-count":String(r.filter(({status:n})=>n==="signed").length),report:a,"cryptoki-library":i==null?void 0:i.library.path,"cryptoki-version":i==null?void 0:
i.library.version,...(0,y.c)(e)?{"openssl-conf":i==null?void 0:i.configuration.opensslConf,"sunpkcs11-config":i==null?void 0:i.configuration.sunpkcs11Config,certificate:i==
null?void 0:i.configuration.certificate}:{}};for(let[n,h]of Object.entries(v))h!==void 0&&e.host.setOutput(n,h)}var _=new Set(["name","outcome","status","tool",
"code","digest","padding","shard"]);function N(e,i){return JSON.parse(JSON.stringify(ee(e,i)),(r,t)=>typeof t=="string"&&!_.has(r)?e.redact(t):t)}function ee({inputs:e},i){
var r,t,s;let{prepared:a,startedAt:u,files:v}=i,n=i.error===void 0?void 0:(0,c.d)(i.error),{os:h,arch:O}=(a==null?void 0:a.facts)??{os:process.platform,arch:process.
arch},p=(r=a==null?void 0:a.certificate)==null?void 0:r.leaf,d=(x,A)=>A===void 0?{}:{[x]:A};return{schemaVersion:1,program:{name:"pkcs11-sign",version:R,platform:`${process.
platform}-${process.arch}, Node.js ${process.versions.node}`},startedAt:u.toISOString(),durationInMilliseconds:Date.now()-u.getTime(),outcome:n===void 0?i.result:
"failed",signPath:{apiUrl:e.apiUrl,...d("organizationId",e.organizationId),...d("projectSlug",e.projectSlug),...d("signingPolicySlug",e.signingPolicySlug)},...d(
"certificate",p===void 0?void 0:{subject:(0,k.b)(p.subject),issuer:(0,k.b)(p.issuer),serialNumber:p.serialNumber,sha256:p.fingerprint256.replaceAll(":","").toLowerCase(),
validTo:p.validTo}),options:{digest:e.digest,padding:e.padding,verify:e.verify,timestampUrls:e.timestampUrls,...d("shard",e.shard===void 0?void 0:`${e.shard.index}\
/${e.shard.count}`),...d("allFiles",a==null?void 0:a.plan.allFiles)},runner:{os:h,arch:O,cryptokiLibrary:(a==null?void 0:a.library.path)??"",...d("distribution",
(t=a==null?void 0:a.facts.distribution)==null?void 0:t.prettyName),...d("openssl",(s=a==null?void 0:a.facts.openssl)==null?void 0:s.version.text),...d("cryptoki\
Version",a==null?void 0:a.library.version)},files:v,warnings:(a==null?void 0:a.plan.warnings)??[],...d("error",n===void 0||n instanceof T.b&&n.file!==void 0&&v.
length>0?void 0:(0,c.c)(n))}}0&&(module.exports={deliver});
