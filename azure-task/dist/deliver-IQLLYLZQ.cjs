var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{deliver:()=>wn});module.exports=__toCommonJS(stdin_exports);var import_chunk_QMQ4S7CF=require("./chunk-QMQ4S7CF.cjs"),
import_chunk_43U2AKJL=require("./chunk-43U2AKJL.cjs"),import_chunk_VMYJKKKF=require("./chunk-VMYJKKKF.cjs"),import_chunk_CB7JRYOJ=require("./chunk-CB7JRYOJ.cjs"),
import_chunk_XLMP55QE=require("./chunk-XLMP55QE.cjs"),import_chunk_UZMAZ5KW=require("./chunk-UZMAZ5KW.cjs"),import_chunk_7RIKCKPE=require("./chunk-7RIKCKPE.cjs"),
import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),import_node_path=require("node:path"),f={rows:200,failures:20,
warnings:20,name:300,message:1500,details:4e3},w={summary:800*1024,failures:200*1024,warnings:50*1024},J={signed:"\u2705",prepared:"\u2705","nothing-to-sign":"\u26AA",
skipped:"\u26A0\uFE0F",failed:"\u274C"},q={signed:"\u2705",skipped:"\u23ED\uFE0F",failed:"\u274C","not-started":"\u26AA"};function M(n){let e=[`### ${J[n.outcome]}\
 ${(0,import_chunk_VMYJKKKF.b)((0,import_chunk_VMYJKKKF.d)(n))}`,(0,import_chunk_VMYJKKKF.b)(b((0,import_chunk_VMYJKKKF.e)(n))),...n.error===void 0?[]:[U(n.error,
void 0)],...K(n.files.filter(r=>r.status==="failed")),...Y(n.warnings),Z(n)].filter(r=>r!==""),t=v("How and where",W((0,import_chunk_VMYJKKKF.i)(n))),i=Q(n.files,
w.summary-Buffer.byteLength([...e,t].join(`

`)));return`${[...e,...i,t].join(`

`)}
`}function R(n,e){let t=e,i=n.findIndex(r=>(t-=Buffer.byteLength(r)+2)<0);return i<0?n:n.slice(0,i)}function K(n){let e=n.slice(0,f.failures).map(r=>U((0,import_chunk_VMYJKKKF.g)(
r),r.file)),t=R(e,w.failures),i=n.length-t.length;return[...t,...i>0?[`\u2026 and ${(0,import_chunk_UZMAZ5KW.e)(i,"more failure")}: see the table and the report\
.`]:[]]}function Q(n,e){if(n.length===0)return[];let t=R((0,import_chunk_VMYJKKKF.c)(n).slice(0,f.rows).map(X),e),i=n.length-t.length;return[["| File | Tool | S\
tatus | Verified by | Time |","| :-- | :-- | :-- | :-- | --: |",...t].join(`
`),...i>0?[`\u2026 and ${(0,import_chunk_UZMAZ5KW.e)(i,"more file")}.`]:[]]}function X(n){let e=`${q[n.status]} ${(0,import_chunk_UZMAZ5KW.h)(n.status)}`;return`\
| ${[y(n.file),(0,import_chunk_VMYJKKKF.b)(n.tool),n.error===void 0?e:`${e}<br><code>${(0,import_chunk_VMYJKKKF.b)(n.error.code)}</code>`,n.verifiedBy===void 0?
"\u2013":l(n.verifiedBy),n.status==="not-started"?"\u2013":(0,import_chunk_UZMAZ5KW.d)(n.durationInMilliseconds)].join(" | ")} |`}function U(n,e){let t=e===void 0?
"":` ${y(e)}`;return[`**${(0,import_chunk_VMYJKKKF.b)(n.code)}**${t}<br>${l(n.message)}`,...n.hint===void 0?[]:[`<b>What to do:</b> ${l(n.hint)}`],...n.details===
void 0||n.details.trim()===""?[]:[v("Details",_(n.details))]].join(`

`)}function Y(n){if(n.length===0)return[];let e=n.slice(0,f.warnings).map(r=>`- \u26A0\uFE0F ${l(r)}`),t=R(e,w.warnings),i=n.length-t.length;return[[...t,...i>0?
[`- \u2026 and ${(0,import_chunk_UZMAZ5KW.e)(i,"more warning")}`]:[]].join(`
`)]}function Z(n){let{certificate:e}=n,t=(0,import_chunk_VMYJKKKF.f)(n),i=[...t===""?[]:[`Signing policy ${y(t)}`],...e===void 0?[]:[`certificate ${y(e.subject)}\
, valid to ${l(e.validTo)}`]].join(", ");return e===void 0?b(i):`${b(i)}

${v("Certificate",W((0,import_chunk_VMYJKKKF.h)(n)))}`}function W(n){return n.map(e=>`- ${(0,import_chunk_VMYJKKKF.b)(e.label)}: ${e.code===!0?y(e.text):l(e.text)}`).
join(`
`)}function v(n,e){return`<details><summary>${(0,import_chunk_VMYJKKKF.b)(n)}</summary>

${e}

</details>`}function _(n){return`<pre>${(0,import_chunk_VMYJKKKF.a)((0,import_chunk_UZMAZ5KW.c)(n.trim(),f.details))}</pre>`}function y(n){return`<code>${(0,import_chunk_VMYJKKKF.b)(
(0,import_chunk_UZMAZ5KW.c)(n,f.name))}</code>`}function l(n){return(0,import_chunk_VMYJKKKF.b)((0,import_chunk_UZMAZ5KW.c)(n,f.message))}function b(n){return n===
""?"":`${n.charAt(0).toUpperCase()}${n.slice(1)}.`}var z="1.0.0";async function wn(n,e){var s;let{host:t,inputs:i}=n;e.result==="skipped"&&t.warning("There is n\
o API token, so NOTHING IS SIGNED (if-no-credentials is skip).");let r=await en(n,e).catch(d=>{e.error===void 0&&i.reportDirectory!==void 0?e.error=d:(0,import_chunk_43U2AKJL.d)(
d).message!==(0,import_chunk_43U2AKJL.d)(e.error).message&&t.warning((0,import_chunk_43U2AKJL.d)(d).message)});try{on(n,e,r==null?void 0:r.json),e.result!=="pre\
pared"&&await((s=t.summary)==null?void 0:s.call(t,M(G(n,e))))}catch(d){e.error??=d,rn(t)}}async function en(n,e){let{host:t,inputs:i,workspace:r}=n;if(i.reportDirectory===
void 0&&!B(t.name,i))return;let s=i.reportDirectory===void 0?await r.folder("report"):(0,import_node_path.resolve)(process.cwd(),i.reportDirectory);return(0,import_chunk_VMYJKKKF.k)(
G(n,e),s)}function rn(n){try{n.setOutput("signed","false")}catch{}}function on({host:n,inputs:e},{prepared:t,files:i,error:r,result:s},d){let S=i.filter(({status:o})=>o===
"signed"||o==="skipped"),u=B(n.name,e),a={signed:String(r===void 0&&s==="signed"),"signed-files":S.flatMap(o=>[o.result??o.file,...o.timestampFile===void 0?[]:[
o.timestampFile]]).join(`
`),"signed-count":String(i.filter(({status:o})=>o==="signed").length),report:d,"cryptoki-library":t==null?void 0:t.library.path,"cryptoki-version":t==null?void 0:
t.library.version,...u?{"openssl-conf":t==null?void 0:t.configuration.opensslConf,"sunpkcs11-config":t==null?void 0:t.configuration.sunpkcs11Config,certificate:t==
null?void 0:t.configuration.certificate}:{}};for(let[o,g]of Object.entries(a))g!==void 0&&n.setOutput(o,g)}function B(n,{files:e,run:t}){return n==="github"||n===
"azure"||e.length===0&&t===void 0}var sn=new Set(["name","outcome","status","tool","code","digest","padding","shard"]);function G(n,e){return JSON.parse(JSON.stringify(
an(n,e)),(t,i)=>typeof i=="string"&&!sn.has(t)?n.redact(i):i)}function an({inputs:n},e){var o,g,O;let{prepared:t,startedAt:i,files:r}=e,s=e.error===void 0?void 0:
(0,import_chunk_43U2AKJL.d)(e.error),{os:d,arch:S}=(t==null?void 0:t.facts)??{os:process.platform,arch:process.arch},u=(o=t==null?void 0:t.certificate)==null?void 0:
o.leaf,a=(H,k)=>k===void 0?{}:{[H]:k};return{schemaVersion:1,program:{name:"pkcs11-sign",version:z,platform:`${process.platform}-${process.arch}, Node.js ${process.
versions.node}`},startedAt:i.toISOString(),durationInMilliseconds:Date.now()-i.getTime(),outcome:s===void 0?e.result:"failed",signPath:{apiUrl:n.apiUrl,...a("or\
ganizationId",n.organizationId),...a("projectSlug",n.projectSlug),...a("signingPolicySlug",n.signingPolicySlug)},...a("certificate",u===void 0?void 0:{subject:(0,import_chunk_QMQ4S7CF.b)(
u.subject),issuer:(0,import_chunk_QMQ4S7CF.b)(u.issuer),serialNumber:u.serialNumber,sha256:u.fingerprint256.replaceAll(":","").toLowerCase(),validTo:u.validTo}),
options:{digest:n.digest,padding:n.padding,verify:n.verify,timestampUrls:n.timestampUrls,...a("shard",n.shard===void 0?void 0:`${n.shard.index}/${n.shard.count}`),
...a("allFiles",t==null?void 0:t.plan.allFiles)},runner:{os:d,arch:S,cryptokiLibrary:(t==null?void 0:t.library.path)??"",...a("distribution",(g=t==null?void 0:t.
facts.distribution)==null?void 0:g.prettyName),...a("openssl",(O=t==null?void 0:t.facts.openssl)==null?void 0:O.version.text),...a("cryptokiVersion",t==null?void 0:
t.library.version)},files:r,warnings:(t==null?void 0:t.plan.warnings)??[],...a("error",s===void 0||s instanceof import_chunk_VC77LCNK.b&&s.file!==void 0&&r.length>
0?void 0:(0,import_chunk_43U2AKJL.c)(s))}}0&&(module.exports={deliver});
