var j=Object.defineProperty;var U=Object.getOwnPropertyDescriptor;var B=Object.getOwnPropertyNames;var L=Object.prototype.hasOwnProperty;var P=(e,i)=>{for(var t in i)j(e,t,{get:i[t],enumerable:!0})},M=(e,i,t,o)=>{if(i&&typeof i=="object"||typeof i=="function")for(let r of B(i))!L.call(e,r)&&r!==t&&j(e,r,{get:()=>i[r],enumerable:!(o=U(i,r))||o.enumerable});return e};var V=e=>M(j({},"__esModule",{value:!0}),e);var re={};P(re,{deliver:()=>E});module.exports=V(re);var y=require("./chunk-SEAKJUST.cjs"),I=require("./chunk-RPVSB2WR.cjs"),oe=require("./chunk-QUUW2APT.cjs"),f=require("./chunk-KZQV7PJG.cjs"),s=require("./chunk-36GIWIAV.cjs"),se=require("./chunk-YS4LYJ47.cjs"),
ae=require("./chunk-XLMP55QE.cjs"),l=require("./chunk-DXFR72HM.cjs"),$=require("./chunk-Q7GRKQX2.cjs"),ne=require("./chunk-OBZMDBHY.cjs"),le=require("./chunk-ZGFX3NXA.cjs"),de=require("./chunk-SEP3BWJJ.cjs"),ue=require("./chunk-E4PYOY5F.cjs"),
ce=require("./chunk-OEG4BLVH.cjs"),O=require("./chunk-DL23VD4K.cjs"),fe=require("./chunk-3CREN6VF.cjs"),x=require("node:path"),g={rows:200,failures:20,warnings:20,name:300,message:1500,details:4e3},S={summary:800*1024,failures:200*1024,warnings:50*
1024},z={signed:"\u2705",prepared:"\u2705","nothing-to-sign":"\u26AA",skipped:"\u26A0\uFE0F",failed:"\u274C"},G={signed:"\u2705",skipped:"\u23ED\uFE0F",failed:"\u274C","not-started":"\u26AA"};function H(e){let i=[`### ${z[e.outcome]} ${(0,s.b)(
(0,s.d)(e))}`,(0,s.b)(F((0,s.e)(e))),...e.error===void 0?[]:[T(e.error,void 0)],...J(e.files.filter(r=>r.status==="failed")),...K(e.warnings),Q(e)].filter(r=>r!==""),t=A("How and where",C((0,s.i)(e))),o=W(e.files,S.summary-Buffer.byteLength(
[...i,t].join(`

`)));return`${[...i,...o,t].join(`

`)}
`}function k(e,i){let t=i,o=e.findIndex(r=>(t-=Buffer.byteLength(r)+2)<0);return o<0?e:e.slice(0,o)}function J(e){let i=e.slice(0,g.failures).map(r=>T((0,s.g)(r),r.file)),t=k(i,S.failures),o=e.length-t.length;return[...t,...o>0?[`\u2026 and ${(0,l.e)(
o,"more failure")}: see the table and the report.`]:[]]}function W(e,i){if(e.length===0)return[];let t=k((0,s.c)(e).slice(0,g.rows).map(q),i),o=e.length-t.length;return[["| File | Tool | Status | Verified by | Time |","| :-- | :-- | :-- | :\
-- | --: |",...t].join(`
`),...o>0?[`\u2026 and ${(0,l.e)(o,"more file")}.`]:[]]}function q(e){let i=`${G[e.status]} ${(0,l.i)(e.status)}`;return`| ${[v(e.file),(0,s.b)(e.tool),e.error===void 0?i:`${i}<br><code>${(0,s.b)(e.error.code)}</code>`,e.verifiedBy===void 0?
"\u2013":m(e.verifiedBy),e.status==="not-started"?"\u2013":(0,l.d)(e.durationInMilliseconds)].join(" | ")} |`}function T(e,i){let t=i===void 0?"":` ${v(i)}`;return[`**${(0,s.b)(e.code)}**${t}<br>${m(e.message)}`,...e.hint===void 0?[]:[`<b>W\
hat to do:</b> ${m(e.hint)}`],...e.details===void 0||e.details.trim()===""?[]:[A("Details",R(e.details))]].join(`

`)}function K(e){if(e.length===0)return[];let i=e.slice(0,g.warnings).map(r=>`- \u26A0\uFE0F ${m(r)}`),t=k(i,S.warnings),o=e.length-t.length;return[[...t,...o>0?[`- \u2026 and ${(0,l.e)(o,"more warning")}`]:[]].join(`
`)]}function Q(e){let{certificate:i}=e,t=(0,s.f)(e),o=[...t===""?[]:[`Signing policy ${v(t)}`],...i===void 0?[]:[`certificate ${v(i.subject)}, valid to ${m(i.validTo)}`]].join(", ");return i===void 0?F(o):`${F(o)}

${A("Certificate",C((0,s.h)(e)))}`}function C(e){return e.map(i=>`- ${(0,s.b)(i.label)}: ${i.code===!0?v(i.text):m(i.text)}`).join(`
`)}function A(e,i){return`<details><summary>${(0,s.b)(e)}</summary>

${i}

</details>`}function R(e){return`<pre>${(0,s.a)((0,l.c)(e.trim(),g.details))}</pre>`}function v(e){return`<code>${(0,s.b)((0,l.c)(e,g.name))}</code>`}function m(e){return(0,s.b)((0,l.c)(e,g.message))}function F(e){return e===""?"":`${e.charAt(
0).toUpperCase()}${e.slice(1)}.`}var X="1.0.0";async function E(e,i){var t;let{host:o,inputs:r}=e;if(i.result==="skipped"&&o.warning("There is no API token, so NOTHING IS SIGNED (if-no-credentials is skip)."),i.files.length===0){let a=await(0,y.d)(
e).catch(()=>{});i.files=(a==null?void 0:a.files)??[],i.earlierSettings=a==null?void 0:a.settings}let u=await Y(e,i).catch(a=>{i.error===void 0&&r.reportDirectory!==void 0?i.error=a:(0,f.e)(a).message!==(0,f.e)(i.error).message&&o.warning((0,f.e)(
a).message)});try{_(e,i,u==null?void 0:u.json),i.result!=="prepared"&&await((t=o.summary)==null?void 0:t.call(o,H(D(e,i))))}catch(a){i.error??=a,Z(o)}}async function Y(e,i){let{inputs:t,workspace:o}=e;if(!(0,$.d)(e))return;let r=t.reportDirectory===
void 0?await o.folder("report"):(0,x.resolve)(process.cwd(),t.reportDirectory);return(0,s.k)(D(e,i),r)}function Z(e){try{e.setOutput("signed","false")}catch{}}function _(e,{prepared:i,files:t,error:o,result:r},u){let a=t.filter(({status:n})=>n===
"signed"||n==="skipped"),c={signed:String(o===void 0&&r==="signed"),"signed-files":a.flatMap(n=>[n.result??n.file,...n.timestampFile===void 0?[]:[n.timestampFile]]).join(`
`),"signed-count":String(t.filter(({status:n})=>n==="signed").length),report:u,"cryptoki-library":i==null?void 0:i.library.path,"cryptoki-version":i==null?void 0:i.library.version,...(0,$.c)(e)?{"openssl-conf":i==null?void 0:i.configuration.
opensslConf,"sunpkcs11-config":i==null?void 0:i.configuration.sunpkcs11Config,certificate:i==null?void 0:i.configuration.certificate}:{}};for(let[n,h]of Object.entries(c))h!==void 0&&e.host.setOutput(n,h)}var ee=new Set(["name","outcome","s\
tatus","tool","code","digest","padding","shard"]);function D(e,i){return JSON.parse(JSON.stringify(ie(e,i)),(t,o)=>typeof o=="string"&&!ee.has(t)?e.redact(o):o)}function ie({inputs:e},i){var t,o;let{prepared:r,startedAt:u,files:a}=i,c=i.error===
void 0?void 0:(0,f.e)(i.error),{os:n,arch:h}=(r==null?void 0:r.facts)??{os:process.platform,arch:process.arch},b=r==null?void 0:r.certificate,p=b==null?void 0:b.leaf,d=(w,N)=>N===void 0?{}:{[w]:N};return{schemaVersion:1,program:{name:"pkcs1\
1-sign",version:X,platform:`${process.platform}-${process.arch}, Node.js ${process.versions.node}`},startedAt:u.toISOString(),durationInMilliseconds:Date.now()-u.getTime(),outcome:c===void 0?i.result:"failed",signPath:{apiUrl:e.apiUrl,...d(
"organizationId",e.organizationId),...d("projectSlug",e.projectSlug),...d("signingPolicySlug",e.signingPolicySlug)},...d("certificate",p===void 0?void 0:{subject:(0,I.b)(p.subject),issuer:(0,I.b)(p.issuer),serialNumber:p.serialNumber,sha256:p.
fingerprint256.replaceAll(":","").toLowerCase(),validTo:p.validTo}),options:{digest:e.digest,padding:e.padding,verify:e.verify,timestampUrls:e.timestampUrls,...d("shard",e.shard===void 0?void 0:`${e.shard.index}/${e.shard.count}`),...d("all\
Files",r==null?void 0:r.plan.allFiles),...d("settings",i.earlierSettings??(r!=null&&r.plan.files.length?(0,y.a)(e,b):void 0))},runner:{os:n,arch:h,cryptokiLibrary:(r==null?void 0:r.library.path)??"",...d("distribution",(t=r==null?void 0:r.facts.
distribution)==null?void 0:t.prettyName),...d("openssl",(o=r==null?void 0:r.facts.openssl)==null?void 0:o.version.text),...d("cryptokiVersion",r==null?void 0:r.library.version)},files:a,warnings:(r==null?void 0:r.plan.warnings)??[],...d("er\
ror",c===void 0||c instanceof O.b&&c.file!==void 0&&a.some(({status:w})=>w==="failed")?void 0:(0,f.d)(c))}}0&&(module.exports={deliver});
