var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{deliver:()=>he});module.exports=__toCommonJS(stdin_exports);var import_chunk_RLJKGUSS=require("./chunk-RLJKGUSS.cjs"),
import_chunk_AIUJGMDB=require("./chunk-AIUJGMDB.cjs"),import_chunk_ROTO2NFH=require("./chunk-ROTO2NFH.cjs"),import_chunk_ESGNSDI2=require("./chunk-ESGNSDI2.cjs"),
import_chunk_XLMP55QE=require("./chunk-XLMP55QE.cjs"),import_chunk_UZMAZ5KW=require("./chunk-UZMAZ5KW.cjs"),import_chunk_MFEC3KYF=require("./chunk-MFEC3KYF.cjs"),
import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs"),import_node_path=require("node:path"),l={rows:200,failures:20,
warnings:20,name:300,message:1500,details:4e3},w={summary:800*1024,failures:200*1024,warnings:50*1024},B={signed:"\u2705",prepared:"\u2705","nothing-to-sign":"\u26AA",
skipped:"\u26A0\uFE0F",failed:"\u274C"},G={signed:"\u2705",skipped:"\u23ED\uFE0F",failed:"\u274C","not-started":"\u26AA"};function A(e){let n=[`### ${B[e.outcome]}\
 ${(0,import_chunk_ROTO2NFH.b)((0,import_chunk_ROTO2NFH.d)(e))}`,(0,import_chunk_ROTO2NFH.b)(b((0,import_chunk_ROTO2NFH.e)(e))),...e.error===void 0?[]:[C(e.error,
void 0)],...H(e.files.filter(i=>i.status==="failed")),...K(e.warnings),Q(e)].filter(i=>i!==""),t=v("How and where",M((0,import_chunk_ROTO2NFH.i)(e))),r=J(e.files,
w.summary-Buffer.byteLength([...n,t].join(`

`)));return`${[...n,...r,t].join(`

`)}
`}function R(e,n){let t=n,r=e.findIndex(i=>(t-=Buffer.byteLength(i)+2)<0);return r<0?e:e.slice(0,r)}function H(e){let n=e.slice(0,l.failures).map(i=>C((0,import_chunk_ROTO2NFH.g)(
i),i.file)),t=R(n,w.failures),r=e.length-t.length;return[...t,...r>0?[`\u2026 and ${(0,import_chunk_UZMAZ5KW.e)(r,"more failure")}: see the table and the report\
.`]:[]]}function J(e,n){if(e.length===0)return[];let t=R((0,import_chunk_ROTO2NFH.c)(e).slice(0,l.rows).map(q),n),r=e.length-t.length;return[["| File | Tool | S\
tatus | Verified by | Time |","| :-- | :-- | :-- | :-- | --: |",...t].join(`
`),...r>0?[`\u2026 and ${(0,import_chunk_UZMAZ5KW.e)(r,"more file")}.`]:[]]}function q(e){let n=`${G[e.status]} ${(0,import_chunk_UZMAZ5KW.h)(e.status)}`;return`\
| ${[g(e.file),(0,import_chunk_ROTO2NFH.b)(e.tool),e.error===void 0?n:`${n}<br><code>${(0,import_chunk_ROTO2NFH.b)(e.error.code)}</code>`,e.verifiedBy===void 0?
"\u2013":u(e.verifiedBy),e.status==="not-started"?"\u2013":(0,import_chunk_UZMAZ5KW.d)(e.durationInMilliseconds)].join(" | ")} |`}function C(e,n){let t=n===void 0?
"":` ${g(n)}`;return[`**${(0,import_chunk_ROTO2NFH.b)(e.code)}**${t}<br>${u(e.message)}`,...e.hint===void 0?[]:[`<b>What to do:</b> ${u(e.hint)}`],...e.details===
void 0||e.details.trim()===""?[]:[v("Details",X(e.details))]].join(`

`)}function K(e){if(e.length===0)return[];let n=e.slice(0,l.warnings).map(i=>`- \u26A0\uFE0F ${u(i)}`),t=R(n,w.warnings),r=e.length-t.length;return[[...t,...r>0?
[`- \u2026 and ${(0,import_chunk_UZMAZ5KW.e)(r,"more warning")}`]:[]].join(`
`)]}function Q(e){let{certificate:n}=e,t=(0,import_chunk_ROTO2NFH.f)(e),r=[...t===""?[]:[`Signing policy ${g(t)}`],...n===void 0?[]:[`certificate ${g(n.subject)}\
, valid to ${u(n.validTo)}`]].join(", ");return n===void 0?b(r):`${b(r)}

${v("Certificate",M((0,import_chunk_ROTO2NFH.h)(e)))}`}function M(e){return e.map(n=>`- ${(0,import_chunk_ROTO2NFH.b)(n.label)}: ${n.code===!0?g(n.text):u(n.text)}`).
join(`
`)}function v(e,n){return`<details><summary>${(0,import_chunk_ROTO2NFH.b)(e)}</summary>

${n}

</details>`}function X(e){return`<pre>${(0,import_chunk_ROTO2NFH.a)((0,import_chunk_UZMAZ5KW.c)(e.trim(),l.details))}</pre>`}function g(e){return`<code>${(0,import_chunk_ROTO2NFH.b)(
(0,import_chunk_UZMAZ5KW.c)(e,l.name))}</code>`}function u(e){return(0,import_chunk_ROTO2NFH.b)((0,import_chunk_UZMAZ5KW.c)(e,l.message))}function b(e){return e===
""?"":`${e.charAt(0).toUpperCase()}${e.slice(1)}.`}var U="1.0.0";async function he(e,n){let{host:t,inputs:r}=e;n.result==="skipped"&&t.warning("There is no API \
token, so NOTHING IS SIGNED (if-no-credentials is skip).");let i=await _(e,n).catch(o=>{n.error===void 0&&r.reportDirectory!==void 0?n.error=o:(0,import_chunk_AIUJGMDB.d)(
o).message!==(0,import_chunk_AIUJGMDB.d)(n.error).message&&t.warning((0,import_chunk_AIUJGMDB.d)(o).message)});try{ne(e,n,i?.json),n.result!=="prepared"&&await t.
summary?.(A(z(e,n)))}catch(o){n.error??=o,ee(t)}}async function _(e,n){let{host:t,inputs:r,workspace:i}=e;if(r.reportDirectory===void 0&&!W(t.name,r))return;let o=r.
reportDirectory===void 0?await i.folder("report"):(0,import_node_path.resolve)(process.cwd(),r.reportDirectory);return(0,import_chunk_ROTO2NFH.k)(z(e,n),o)}function ee(e){
try{e.setOutput("signed","false")}catch{}}function ne({host:e,inputs:n},{prepared:t,files:r,error:i,result:o},h){let S=r.filter(({status:s})=>s==="signed"||s===
"skipped"),c=W(e.name,n),a={signed:String(i===void 0&&o==="signed"),"signed-files":S.flatMap(s=>[s.result??s.file,...s.timestampFile===void 0?[]:[s.timestampFile]]).
join(`
`),"signed-count":String(r.filter(({status:s})=>s==="signed").length),report:h,"cryptoki-library":t?.library.path,"cryptoki-version":t?.library.version,...c?{"o\
penssl-conf":t?.configuration.opensslConf,"sunpkcs11-config":t?.configuration.sunpkcs11Config,certificate:t?.configuration.certificate}:{}};for(let[s,f]of Object.
entries(a))f!==void 0&&e.setOutput(s,f)}function W(e,{files:n,run:t}){return e==="github"||e==="azure"||n.length===0&&t===void 0}var te=new Set(["name","outcome",
"status","tool","code","digest","padding","shard"]);function z(e,n){return JSON.parse(JSON.stringify(re(e,n)),(t,r)=>typeof r=="string"&&!te.has(t)?e.redact(r):
r)}function re({inputs:e},n){let{prepared:t,startedAt:r,files:i}=n,o=n.error===void 0?void 0:(0,import_chunk_AIUJGMDB.d)(n.error),{os:h,arch:S}=t?.facts??{os:process.
platform,arch:process.arch},c=t?.certificate?.leaf,a=(s,f)=>f===void 0?{}:{[s]:f};return{schemaVersion:1,program:{name:"pkcs11-sign",version:U,platform:`${process.
platform}-${process.arch}, Node.js ${process.versions.node}`},startedAt:r.toISOString(),durationInMilliseconds:Date.now()-r.getTime(),outcome:o===void 0?n.result:
"failed",signPath:{apiUrl:e.apiUrl,...a("organizationId",e.organizationId),...a("projectSlug",e.projectSlug),...a("signingPolicySlug",e.signingPolicySlug)},...a(
"certificate",c===void 0?void 0:{subject:(0,import_chunk_RLJKGUSS.b)(c.subject),issuer:(0,import_chunk_RLJKGUSS.b)(c.issuer),serialNumber:c.serialNumber,sha256:c.
fingerprint256.replaceAll(":","").toLowerCase(),validTo:c.validTo}),options:{digest:e.digest,padding:e.padding,verify:e.verify,timestampUrls:e.timestampUrls,...a(
"shard",e.shard===void 0?void 0:`${e.shard.index}/${e.shard.count}`),...a("allFiles",t?.plan.allFiles)},runner:{os:h,arch:S,cryptokiLibrary:t?.library.path??"",
...a("distribution",t?.facts.distribution?.prettyName),...a("openssl",t?.facts.openssl?.version.text),...a("cryptokiVersion",t?.library.version)},files:i,warnings:t?.
plan.warnings??[],...a("error",o===void 0||o instanceof import_chunk_VC77LCNK.b&&o.file!==void 0&&i.length>0?void 0:(0,import_chunk_AIUJGMDB.c)(o))}}0&&(module.exports={deliver});
