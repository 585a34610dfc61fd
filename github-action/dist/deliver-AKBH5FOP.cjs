var h=Object.defineProperty;var D=Object.getOwnPropertyDescriptor;var O=Object.getOwnPropertyNames;var x=Object.prototype.hasOwnProperty;var E=(r,i)=>{for(var t in i)h(r,t,{get:i[t],enumerable:!0})},U=(r,i,t,e)=>{if(i&&typeof i=="object"||typeof i=="function")for(let o of O(i))!x.call(r,o)&&o!==t&&
h(r,o,{get:()=>i[o],enumerable:!(e=D(i,o))||e.enumerable});return r};var B=r=>U(h({},"__esModule",{value:!0}),r);var _={};E(_,{deliver:()=>T});module.exports=B(_);var j=require("./chunk-RLJKGUSS.cjs"),d=require("./chunk-AIUJGMDB.cjs"),s=require("./chunk-ROTO2NFH.cjs"),rr=require("./chunk-ESGNSDI2.cjs"),
ir=require("./chunk-XLMP55QE.cjs"),u=require("./chunk-UZMAZ5KW.cjs"),g=require("./chunk-JWOVTMJT.cjs"),tr=require("./chunk-PZKOR45E.cjs"),er=require("./chunk-ZGFX3NXA.cjs"),
sr=require("./chunk-O346T2UR.cjs"),or=require("./chunk-SWKHB56L.cjs"),nr=require("./chunk-MFEC3KYF.cjs"),I=require("./chunk-VC77LCNK.cjs"),ar=require("./chunk-2OATJTSY.cjs"),
N=require("node:path"),c={rows:200,failures:20,warnings:20,name:300,message:1500,details:4e3},y={summary:800*1024,failures:200*1024,warnings:50*1024},L={signed:"\
\u2705",prepared:"\u2705","nothing-to-sign":"\u26AA",skipped:"\u26A0\uFE0F",failed:"\u274C"},P={signed:"\u2705",skipped:"\u23ED\uFE0F",failed:"\u274C","not-star\
ted":"\u26AA"};function M(r){let i=[`### ${L[r.outcome]} ${(0,s.b)((0,s.d)(r))}`,(0,s.b)(w((0,s.e)(r))),...r.error===void 0?[]:[k(r.error,void 0)],...V(r.files.
filter(o=>o.status==="failed")),...J(r.warnings),z(r)].filter(o=>o!==""),t=b("How and where",A((0,s.i)(r))),e=G(r.files,y.summary-Buffer.byteLength([...i,t].join(
`

`)));return`${[...i,...e,t].join(`

`)}
`}function $(r,i){let t=i,e=r.findIndex(o=>(t-=Buffer.byteLength(o)+2)<0);return e<0?r:r.slice(0,e)}function V(r){let i=r.slice(0,c.failures).map(o=>k((0,s.g)(o),
o.file)),t=$(i,y.failures),e=r.length-t.length;return[...t,...e>0?[`\u2026 and ${(0,u.e)(e,"more failure")}: see the table and the report.`]:[]]}function G(r,i){
if(r.length===0)return[];let t=$((0,s.c)(r).slice(0,c.rows).map(H),i),e=r.length-t.length;return[["| File | Tool | Status | Verified by | Time |","| :-- | :-- |\
 :-- | :-- | --: |",...t].join(`
`),...e>0?[`\u2026 and ${(0,u.e)(e,"more file")}.`]:[]]}function H(r){let i=`${P[r.status]} ${(0,u.h)(r.status)}`;return`| ${[f(r.file),(0,s.b)(r.tool),r.error===
void 0?i:`${i}<br><code>${(0,s.b)(r.error.code)}</code>`,r.verifiedBy===void 0?"\u2013":p(r.verifiedBy),r.status==="not-started"?"\u2013":(0,u.d)(r.durationInMilliseconds)].
join(" | ")} |`}function k(r,i){let t=i===void 0?"":` ${f(i)}`;return[`**${(0,s.b)(r.code)}**${t}<br>${p(r.message)}`,...r.hint===void 0?[]:[`<b>What to do:</b>\
 ${p(r.hint)}`],...r.details===void 0||r.details.trim()===""?[]:[b("Details",W(r.details))]].join(`

`)}function J(r){if(r.length===0)return[];let i=r.slice(0,c.warnings).map(o=>`- \u26A0\uFE0F ${p(o)}`),t=$(i,y.warnings),e=r.length-t.length;return[[...t,...e>0?
[`- \u2026 and ${(0,u.e)(e,"more warning")}`]:[]].join(`
`)]}function z(r){let{certificate:i}=r,t=(0,s.f)(r),e=[...t===""?[]:[`Signing policy ${f(t)}`],...i===void 0?[]:[`certificate ${f(i.subject)}, valid to ${p(i.validTo)}`]].
join(", ");return i===void 0?w(e):`${w(e)}

${b("Certificate",A((0,s.h)(r)))}`}function A(r){return r.map(i=>`- ${(0,s.b)(i.label)}: ${i.code===!0?f(i.text):p(i.text)}`).join(`
`)}function b(r,i){return`<details><summary>${(0,s.b)(r)}</summary>

${i}

</details>`}function W(r){return`<pre>${(0,s.a)((0,u.c)(r.trim(),c.details))}</pre>`}function f(r){return`<code>${(0,s.b)((0,u.c)(r,c.name))}</code>`}function p(r){
return(0,s.b)((0,u.c)(r,c.message))}function w(r){return r===""?"":`${r.charAt(0).toUpperCase()}${r.slice(1)}.`}var q="1.0.0";async function T(r,i){let{host:t,inputs:e}=r;
i.result==="skipped"&&t.warning("There is no API token, so NOTHING IS SIGNED (if-no-credentials is skip).");let o=await K(r,i).catch(a=>{i.error===void 0&&e.reportDirectory!==
void 0?i.error=a:(0,d.d)(a).message!==(0,d.d)(i.error).message&&t.warning((0,d.d)(a).message)});try{R(r,i,o?.json),i.result!=="prepared"&&await t.summary?.(M(F(
r,i)))}catch(a){i.error??=a,Q(t)}}async function K(r,i){let{inputs:t,workspace:e}=r;if(!(0,g.d)(r))return;let o=t.reportDirectory===void 0?await e.folder("repor\
t"):(0,N.resolve)(process.cwd(),t.reportDirectory);return(0,s.k)(F(r,i),o)}function Q(r){try{r.setOutput("signed","false")}catch{}}function R(r,{prepared:i,files:t,
error:e,result:o},a){let m=t.filter(({status:n})=>n==="signed"||n==="skipped"),v={signed:String(e===void 0&&o==="signed"),"signed-files":m.flatMap(n=>[n.result??
n.file,...n.timestampFile===void 0?[]:[n.timestampFile]]).join(`
`),"signed-count":String(t.filter(({status:n})=>n==="signed").length),report:a,"cryptoki-library":i?.library.path,"cryptoki-version":i?.library.version,...(0,g.c)(
r)?{"openssl-conf":i?.configuration.opensslConf,"sunpkcs11-config":i?.configuration.sunpkcs11Config,certificate:i?.configuration.certificate}:{}};for(let[n,l]of Object.
entries(v))l!==void 0&&r.host.setOutput(n,l)}var X=new Set(["name","outcome","status","tool","code","digest","padding","shard"]);function F(r,i){return JSON.parse(
JSON.stringify(Y(r,i)),(t,e)=>typeof e=="string"&&!X.has(t)?r.redact(e):e)}function Y({inputs:r},i){let{prepared:t,startedAt:e,files:o}=i,a=i.error===void 0?void 0:
(0,d.d)(i.error),{os:m,arch:v}=t?.facts??{os:process.platform,arch:process.arch},n=t?.certificate?.leaf,l=(C,S)=>S===void 0?{}:{[C]:S};return{schemaVersion:1,program:{
name:"pkcs11-sign",version:q,platform:`${process.platform}-${process.arch}, Node.js ${process.versions.node}`},startedAt:e.toISOString(),durationInMilliseconds:Date.
now()-e.getTime(),outcome:a===void 0?i.result:"failed",signPath:{apiUrl:r.apiUrl,...l("organizationId",r.organizationId),...l("projectSlug",r.projectSlug),...l(
"signingPolicySlug",r.signingPolicySlug)},...l("certificate",n===void 0?void 0:{subject:(0,j.b)(n.subject),issuer:(0,j.b)(n.issuer),serialNumber:n.serialNumber,
sha256:n.fingerprint256.replaceAll(":","").toLowerCase(),validTo:n.validTo}),options:{digest:r.digest,padding:r.padding,verify:r.verify,timestampUrls:r.timestampUrls,
...l("shard",r.shard===void 0?void 0:`${r.shard.index}/${r.shard.count}`),...l("allFiles",t?.plan.allFiles)},runner:{os:m,arch:v,cryptokiLibrary:t?.library.path??
"",...l("distribution",t?.facts.distribution?.prettyName),...l("openssl",t?.facts.openssl?.version.text),...l("cryptokiVersion",t?.library.version)},files:o,warnings:t?.
plan.warnings??[],...l("error",a===void 0||a instanceof I.b&&a.file!==void 0&&o.length>0?void 0:(0,d.c)(a))}}0&&(module.exports={deliver});
