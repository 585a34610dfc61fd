var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{deliver:()=>bn});module.exports=__toCommonJS(stdin_exports);var import_chunk_3376ZTRC=require("./chunk-3376ZTRC.cjs"),
import_chunk_FUMAWFZH=require("./chunk-FUMAWFZH.cjs"),import_chunk_EMZ453M2=require("./chunk-EMZ453M2.cjs"),import_chunk_ZF3GVPR4=require("./chunk-ZF3GVPR4.cjs"),
import_chunk_RW43ANAX=require("./chunk-RW43ANAX.cjs"),import_chunk_3DGUHJHJ=require("./chunk-3DGUHJHJ.cjs"),import_chunk_3B4JJWOG=require("./chunk-3B4JJWOG.cjs"),
import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),import_node_path=require("node:path"),f={rows:200,failures:20,
warnings:20,name:300,message:1500,details:4e3},R={summary:800*1024,failures:200*1024,warnings:50*1024},J={signed:"\u2705",prepared:"\u2705","nothing-to-sign":"\u26AA",
skipped:"\u26A0\uFE0F",failed:"\u274C"},q={signed:"\u2705",skipped:"\u23ED\uFE0F",failed:"\u274C","not-started":"\u26AA"};function M(n){let t=[`### ${J[n.outcome]}\
 ${(0,import_chunk_ZF3GVPR4.b)((0,import_chunk_ZF3GVPR4.d)(n))}`,(0,import_chunk_ZF3GVPR4.b)(b((0,import_chunk_ZF3GVPR4.e)(n))),...n.error===void 0?[]:[U(n.error,
void 0)],...K(n.files.filter(r=>r.status==="failed")),...Y(n.warnings),Z(n)].filter(r=>r!==""),e=v("How and where",z((0,import_chunk_ZF3GVPR4.i)(n))),i=Q(n.files,
R.summary-Buffer.byteLength([...t,e].join(`

`)));return`${[...t,...i,e].join(`

`)}
`}function w(n,t){let e=t,i=n.findIndex(r=>(e-=Buffer.byteLength(r)+2)<0);return i<0?n:n.slice(0,i)}function K(n){let t=n.slice(0,f.failures).map(r=>U((0,import_chunk_ZF3GVPR4.g)(
r),r.file)),e=w(t,R.failures),i=n.length-e.length;return[...e,...i>0?[`\u2026 and ${(0,import_chunk_RW43ANAX.e)(i,"more failure")}: see the table and the report\
.`]:[]]}function Q(n,t){if(n.length===0)return[];let e=w((0,import_chunk_ZF3GVPR4.c)(n).slice(0,f.rows).map(X),t),i=n.length-e.length;return[["| File | Tool | S\
tatus | Verified by | Time |","| :-- | :-- | :-- | :-- | --: |",...e].join(`
`),...i>0?[`\u2026 and ${(0,import_chunk_RW43ANAX.e)(i,"more file")}.`]:[]]}function X(n){let t=`${q[n.status]} ${(0,import_chunk_RW43ANAX.g)(n.status)}`;return`\
| ${[y(n.file),(0,import_chunk_ZF3GVPR4.b)(n.tool),n.error===void 0?t:`${t}<br><code>${(0,import_chunk_ZF3GVPR4.b)(n.error.code)}</code>`,n.verifiedBy===void 0?
"\u2013":l(n.verifiedBy),n.status==="not-started"?"\u2013":(0,import_chunk_RW43ANAX.d)(n.durationInMilliseconds)].join(" | ")} |`}function U(n,t){let e=t===void 0?
"":` ${y(t)}`;return[`**${(0,import_chunk_ZF3GVPR4.b)(n.code)}**${e}<br>${l(n.message)}`,...n.hint===void 0?[]:[`<b>What to do:</b> ${l(n.hint)}`],...n.details===
void 0||n.details.trim()===""?[]:[v("Details",_(n.details))]].join(`

`)}function Y(n){if(n.length===0)return[];let t=n.slice(0,f.warnings).map(r=>`- \u26A0\uFE0F ${l(r)}`),e=w(t,R.warnings),i=n.length-e.length;return[[...e,...i>0?
[`- \u2026 and ${(0,import_chunk_RW43ANAX.e)(i,"more warning")}`]:[]].join(`
`)]}function Z(n){let{certificate:t}=n,e=(0,import_chunk_ZF3GVPR4.f)(n),i=[...e===""?[]:[`Signing policy ${y(e)}`],...t===void 0?[]:[`certificate ${y(t.subject)}\
, valid to ${l(t.validTo)}`]].join(", ");return t===void 0?b(i):`${b(i)}

${v("Certificate",z((0,import_chunk_ZF3GVPR4.h)(n)))}`}function z(n){return n.map(t=>`- ${(0,import_chunk_ZF3GVPR4.b)(t.label)}: ${t.code===!0?y(t.text):l(t.text)}`).
join(`
`)}function v(n,t){return`<details><summary>${(0,import_chunk_ZF3GVPR4.b)(n)}</summary>

${t}

</details>`}function _(n){return`<pre>${(0,import_chunk_ZF3GVPR4.a)((0,import_chunk_RW43ANAX.c)(n.trim(),f.details))}</pre>`}function y(n){return`<code>${(0,import_chunk_ZF3GVPR4.b)(
(0,import_chunk_RW43ANAX.c)(n,f.name))}</code>`}function l(n){return(0,import_chunk_ZF3GVPR4.b)((0,import_chunk_RW43ANAX.c)(n,f.message))}function b(n){return n===
""?"":`${n.charAt(0).toUpperCase()}${n.slice(1)}.`}var B="1.0.0";async function bn(n,t){var s;let{host:e,inputs:i}=n;t.result==="skipped"&&e.warning("There is n\
o API token, so NOTHING IS SIGNED (if-no-credentials is skip).");let r=await tn(n,t).catch(u=>{t.error===void 0&&i.reportDirectory!==void 0?t.error=u:(0,import_chunk_EMZ453M2.d)(
u).message!==(0,import_chunk_EMZ453M2.d)(t.error).message&&e.warning((0,import_chunk_EMZ453M2.d)(u).message)});try{on(n,t,r==null?void 0:r.json),t.result!=="pre\
pared"&&await((s=e.summary)==null?void 0:s.call(e,M(G(n,t))))}catch(u){t.error??=u,rn(e)}}async function tn(n,t){let{host:e,inputs:i,workspace:r}=n;if(i.reportDirectory===
void 0&&!W(e.name,i))return;let s=i.reportDirectory===void 0?await r.folder("report"):(0,import_node_path.resolve)(process.cwd(),i.reportDirectory);return(0,import_chunk_ZF3GVPR4.k)(
G(n,t),s)}function rn(n){try{n.setOutput("signed","false")}catch{}}function on({host:n,inputs:t},{prepared:e,files:i,error:r,result:s},u){let $=i.filter(({status:o})=>o===
"signed"||o==="skipped"),d=W(n.name,t),a={signed:String(r===void 0&&s==="signed"),"signed-files":$.flatMap(o=>[o.result??o.file,...o.timestampFile===void 0?[]:[
o.timestampFile]]).join(`
`),"signed-count":String(i.filter(({status:o})=>o==="signed").length),report:u,"cryptoki-library":e==null?void 0:e.library.path,"cryptoki-version":e==null?void 0:
e.library.version,...d?{"openssl-conf":e==null?void 0:e.configuration.opensslConf,"sunpkcs11-config":e==null?void 0:e.configuration.sunpkcs11Config,certificate:e==
null?void 0:e.configuration.certificate}:{}};for(let[o,g]of Object.entries(a))g!==void 0&&n.setOutput(o,g)}function W(n,{files:t,run:e}){return n==="github"||n===
"azure"||t.length===0&&e===void 0}function G(n,t){return JSON.parse(n.redact(JSON.stringify(sn(n,t))))}function sn({inputs:n},t){var o,g,O;let{prepared:e,startedAt:i,
files:r}=t,s=t.error===void 0?void 0:(0,import_chunk_EMZ453M2.d)(t.error),{os:u,arch:$}=(e==null?void 0:e.facts)??{os:process.platform,arch:process.arch},d=(o=e==
null?void 0:e.certificate)==null?void 0:o.leaf,a=(H,j)=>j===void 0?{}:{[H]:j};return{schemaVersion:1,program:{name:"pkcs11-sign",version:B,platform:`${process.platform}\
-${process.arch}, Node.js ${process.versions.node}`},startedAt:i.toISOString(),durationInMilliseconds:Date.now()-i.getTime(),outcome:s===void 0?t.result:"failed",
signPath:{apiUrl:n.apiUrl,...a("organizationId",n.organizationId),...a("projectSlug",n.projectSlug),...a("signingPolicySlug",n.signingPolicySlug)},...a("certifi\
cate",d===void 0?void 0:{subject:(0,import_chunk_FUMAWFZH.b)(d.subject),issuer:(0,import_chunk_FUMAWFZH.b)(d.issuer),serialNumber:d.serialNumber,sha256:d.fingerprint256.
replaceAll(":","").toLowerCase(),validTo:d.validTo}),options:{digest:n.digest,padding:n.padding,verify:n.verify,timestampUrls:n.timestampUrls,...a("shard",n.shard===
void 0?void 0:`${n.shard.index}/${n.shard.count}`),...a("allFiles",e==null?void 0:e.plan.allFiles)},runner:{os:u,arch:$,cryptokiLibrary:(e==null?void 0:e.library.
path)??"",...a("distribution",(g=e==null?void 0:e.facts.distribution)==null?void 0:g.prettyName),...a("openssl",(O=e==null?void 0:e.facts.openssl)==null?void 0:
O.version.text),...a("cryptokiVersion",e==null?void 0:e.library.version)},files:r,warnings:(e==null?void 0:e.plan.warnings)??[],...a("error",s===void 0||s instanceof
import_chunk_VC77LCNK.b&&s.file!==void 0&&r.length>0?void 0:(0,import_chunk_EMZ453M2.c)(s))}}0&&(module.exports={deliver});
