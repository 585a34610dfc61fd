var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{deliver:()=>he});module.exports=__toCommonJS(stdin_exports);var import_chunk_3376ZTRC=require("./chunk-3376ZTRC.cjs"),
import_chunk_UWMBRGO3=require("./chunk-UWMBRGO3.cjs"),import_chunk_EMZ453M2=require("./chunk-EMZ453M2.cjs"),import_chunk_NSWY2K7N=require("./chunk-NSWY2K7N.cjs"),
import_chunk_RW43ANAX=require("./chunk-RW43ANAX.cjs"),import_chunk_3DGUHJHJ=require("./chunk-3DGUHJHJ.cjs"),import_chunk_3B4JJWOG=require("./chunk-3B4JJWOG.cjs"),
import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs"),import_node_path=require("node:path"),l={rows:200,failures:20,
warnings:20,name:300,message:1500,details:4e3},w={summary:800*1024,failures:200*1024,warnings:50*1024},H={signed:"\u2705",prepared:"\u2705","nothing-to-sign":"\u26AA",
skipped:"\u26A0\uFE0F",failed:"\u274C"},W={signed:"\u2705",skipped:"\u23ED\uFE0F",failed:"\u274C","not-started":"\u26AA"};function A(e){let n=[`### ${H[e.outcome]}\
 ${(0,import_chunk_NSWY2K7N.b)((0,import_chunk_NSWY2K7N.d)(e))}`,(0,import_chunk_NSWY2K7N.b)(R((0,import_chunk_NSWY2K7N.e)(e))),...e.error===void 0?[]:[V(e.error,
void 0)],..._(e.files.filter(i=>i.status==="failed")),...Y(e.warnings),q(e)].filter(i=>i!==""),t=O("How and where",B((0,import_chunk_NSWY2K7N.i)(e))),r=z(e.files,
w.summary-Buffer.byteLength([...n,t].join(`

`)));return`${[...n,...r,t].join(`

`)}
`}function T(e,n){let t=n,r=e.findIndex(i=>(t-=Buffer.byteLength(i)+2)<0);return r<0?e:e.slice(0,r)}function _(e){let n=e.slice(0,l.failures).map(i=>V((0,import_chunk_NSWY2K7N.g)(
i),i.file)),t=T(n,w.failures),r=e.length-t.length;return[...t,...r>0?[`\u2026 and ${(0,import_chunk_RW43ANAX.e)(r,"more failure")}: see the table and the report\
.`]:[]]}function z(e,n){if(e.length===0)return[];let t=T((0,import_chunk_NSWY2K7N.c)(e).slice(0,l.rows).map(J),n),r=e.length-t.length;return[["| File | Tool | S\
tatus | Verified by | Time |","| :-- | :-- | :-- | :-- | --: |",...t].join(`
`),...r>0?[`\u2026 and ${(0,import_chunk_RW43ANAX.e)(r,"more file")}.`]:[]]}function J(e){let n=`${W[e.status]} ${(0,import_chunk_RW43ANAX.g)(e.status)}`;return`\
| ${[g(e.file),(0,import_chunk_NSWY2K7N.b)(e.tool),e.error===void 0?n:`${n}<br><code>${(0,import_chunk_NSWY2K7N.b)(e.error.code)}</code>`,e.verifiedBy===void 0?
"\u2013":u(e.verifiedBy),e.status==="not-started"?"\u2013":(0,import_chunk_RW43ANAX.d)(e.durationInMilliseconds)].join(" | ")} |`}function V(e,n){let t=n===void 0?
"":` ${g(n)}`;return[`**${(0,import_chunk_NSWY2K7N.b)(e.code)}**${t}<br>${u(e.message)}`,...e.hint===void 0?[]:[`<b>What to do:</b> ${u(e.hint)}`],...e.details===
void 0||e.details.trim()===""?[]:[O("Details",K(e.details))]].join(`

`)}function Y(e){if(e.length===0)return[];let n=e.slice(0,l.warnings).map(i=>`- \u26A0\uFE0F ${u(i)}`),t=T(n,w.warnings),r=e.length-t.length;return[[...t,...r>0?
[`- \u2026 and ${(0,import_chunk_RW43ANAX.e)(r,"more warning")}`]:[]].join(`
`)]}function q(e){let{certificate:n}=e,t=(0,import_chunk_NSWY2K7N.f)(e),r=[...t===""?[]:[`Signing policy ${g(t)}`],...n===void 0?[]:[`certificate ${g(n.subject)}\
, valid to ${u(n.validTo)}`]].join(", ");return n===void 0?R(r):`${R(r)}

${O("Certificate",B((0,import_chunk_NSWY2K7N.h)(e)))}`}function B(e){return e.map(n=>`- ${(0,import_chunk_NSWY2K7N.b)(n.label)}: ${n.code===!0?g(n.text):u(n.text)}`).
join(`
`)}function O(e,n){return`<details><summary>${(0,import_chunk_NSWY2K7N.b)(e)}</summary>

${n}

</details>`}function K(e){return`<pre>${(0,import_chunk_NSWY2K7N.a)((0,import_chunk_RW43ANAX.c)(e.trim(),l.details))}</pre>`}function g(e){return`<code>${(0,import_chunk_NSWY2K7N.b)(
(0,import_chunk_RW43ANAX.c)(e,l.name))}</code>`}function u(e){return(0,import_chunk_NSWY2K7N.b)((0,import_chunk_RW43ANAX.c)(e,l.message))}function R(e){return e===
""?"":`${e.charAt(0).toUpperCase()}${e.slice(1)}.`}var M="1.0.0";async function he(e,n){let{host:t,inputs:r}=e;n.result==="skipped"&&t.warning("There is no API \
token, so NOTHING IS SIGNED (if-no-credentials is skip).");let i=await Z(e,n).catch(s=>{n.error===void 0&&r.reportDirectory!==void 0?n.error=s:(0,import_chunk_EMZ453M2.d)(
s).message!==(0,import_chunk_EMZ453M2.d)(n.error).message&&t.warning((0,import_chunk_EMZ453M2.d)(s).message)});try{te(e,n,i?.json),n.result!=="prepared"&&await t.
summary?.(A(G(e,n)))}catch(s){n.error??=ne(s),ee(t)}}async function Z(e,n){let{host:t,inputs:r,workspace:i}=e;if(r.reportDirectory===void 0&&!C(t.name,r))return;
let s=r.reportDirectory===void 0?await i.folder("report"):(0,import_node_path.resolve)(process.cwd(),r.reportDirectory);return(0,import_chunk_NSWY2K7N.k)(G(e,n),
s)}function ee(e){try{e.setOutput("signed","false")}catch{}}function ne(e){let n=e instanceof Error?e.message:String(e);return new import_chunk_VC77LCNK.b("OUTP\
UT_NOT_WRITABLE",`The CI's files for outputs and summary can't be written: ${n}.`,{cause:e,hint:"On GitHub they are named by GITHUB_OUTPUT and GITHUB_STEP_SUMMA\
RY; a container job has to see them."})}function te({host:e,inputs:n},{prepared:t,files:r,error:i,result:s},h){let S=r.filter(({status:o})=>o==="signed"||o==="s\
kipped"),c=C(e.name,n),a={signed:String(i===void 0&&s==="signed"),"signed-files":S.flatMap(o=>[o.result??o.file,...o.timestampFile===void 0?[]:[o.timestampFile]]).
join(`
`),"signed-count":String(r.filter(({status:o})=>o==="signed").length),report:h,"cryptoki-library":t?.library.path,"cryptoki-version":t?.library.version,...c?{"o\
penssl-conf":t?.configuration.opensslConf,"sunpkcs11-config":t?.configuration.sunpkcs11Config,certificate:t?.configuration.certificate}:{}};for(let[o,f]of Object.
entries(a))f!==void 0&&e.setOutput(o,f)}function C(e,{files:n,run:t}){return e==="github"||e==="azure"||n.length===0&&t===void 0}function G(e,n){return JSON.parse(
e.redact(JSON.stringify(re(e,n))))}function re({inputs:e},n){let{prepared:t,startedAt:r,files:i}=n,s=n.error===void 0?void 0:(0,import_chunk_EMZ453M2.d)(n.error),
{os:h,arch:S}=t?.facts??{os:process.platform,arch:process.arch},c=t?.certificate?.leaf,a=(o,f)=>f===void 0?{}:{[o]:f};return{schemaVersion:1,program:{name:"pkcs\
11-sign",version:M,platform:`${process.platform}-${process.arch}, Node.js ${process.versions.node}`},startedAt:r.toISOString(),durationInMilliseconds:Date.now()-
r.getTime(),outcome:s===void 0?n.result:"failed",signPath:{apiUrl:e.apiUrl,...a("organizationId",e.organizationId),...a("projectSlug",e.projectSlug),...a("signi\
ngPolicySlug",e.signingPolicySlug)},...a("certificate",c===void 0?void 0:{subject:(0,import_chunk_UWMBRGO3.b)(c.subject),issuer:(0,import_chunk_UWMBRGO3.b)(c.issuer),
serialNumber:c.serialNumber,sha256:c.fingerprint256.replaceAll(":","").toLowerCase(),validTo:c.validTo}),options:{digest:e.digest,padding:e.padding,verify:e.verify,
timestampUrls:e.timestampUrls,...a("shard",e.shard===void 0?void 0:`${e.shard.index}/${e.shard.count}`),...a("allFiles",t?.plan.allFiles)},runner:{os:h,arch:S,cryptokiLibrary:t?.
library.path??"",...a("distribution",t?.facts.distribution?.prettyName),...a("openssl",t?.facts.openssl?.version.text),...a("cryptokiVersion",t?.library.version)},
files:i,warnings:t?.plan.warnings??[],...a("error",s===void 0||s instanceof import_chunk_VC77LCNK.b&&s.file!==void 0&&i.length>0?void 0:(0,import_chunk_EMZ453M2.c)(
s))}}0&&(module.exports={deliver});
