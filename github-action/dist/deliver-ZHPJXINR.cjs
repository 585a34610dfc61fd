var b=Object.defineProperty;var E=Object.getOwnPropertyDescriptor;var O=Object.getOwnPropertyNames;var U=Object.prototype.hasOwnProperty;var B=(r,i)=>{for(var t in i)b(r,t,{get:i[t],enumerable:!0})},L=(r,i,t,e)=>{if(i&&typeof i=="object"||typeof i=="function")for(let o of O(i))!U.call(r,o)&&o!==t&&b(r,o,{get:()=>i[o],enumerable:!(e=E(i,o))||e.enumerable});return r};var P=r=>L(b({},"__esModule",{value:!0}),r);var rr={};B(rr,{deliver:()=>x});module.exports=P(rr);var m=require("./chunk-YL63V25J.cjs"),A=require("./chunk-T2ZIE77N.cjs"),tr=require("./chunk-YPDSJALZ.cjs"),c=require("./chunk-JI4JXZMH.cjs"),s=require("./chunk-3GSDLXLO.cjs"),er=require("./chunk-GZCYKDO5.cjs"),
sr=require("./chunk-XLMP55QE.cjs"),l=require("./chunk-DXFR72HM.cjs"),v=require("./chunk-2M3XVSQT.cjs"),or=require("./chunk-7YFOV5JV.cjs"),ar=require("./chunk-ZGFX3NXA.cjs"),nr=require("./chunk-DTE3TU7M.cjs"),lr=require("./chunk-73H7YTBE.cjs"),
dr=require("./chunk-7L4XBD7R.cjs"),C=require("./chunk-DL23VD4K.cjs"),ur=require("./chunk-2OATJTSY.cjs"),D=require("node:path"),f={rows:200,failures:20,warnings:20,name:300,message:1500,details:4e3},w={summary:800*1024,failures:200*1024,warnings:50*
1024},M={signed:"\u2705",prepared:"\u2705","nothing-to-sign":"\u26AA",skipped:"\u26A0\uFE0F",failed:"\u274C"},V={signed:"\u2705",skipped:"\u23ED\uFE0F",failed:"\u274C","not-started":"\u26AA"};function z(r){let i=[`### ${M[r.outcome]} ${(0,s.b)(
(0,s.d)(r))}`,(0,s.b)(k((0,s.e)(r))),...r.error===void 0?[]:[I(r.error,void 0)],...G(r.files.filter(o=>o.status==="failed")),...W(r.warnings),q(r)].filter(o=>o!==""),t=S("How and where",N((0,s.i)(r))),e=H(r.files,w.summary-Buffer.byteLength(
[...i,t].join(`

`)));return`${[...i,...e,t].join(`

`)}
`}function j(r,i){let t=i,e=r.findIndex(o=>(t-=Buffer.byteLength(o)+2)<0);return e<0?r:r.slice(0,e)}function G(r){let i=r.slice(0,f.failures).map(o=>I((0,s.g)(o),o.file)),t=j(i,w.failures),e=r.length-t.length;return[...t,...e>0?[`\u2026 and ${(0,l.e)(
e,"more failure")}: see the table and the report.`]:[]]}function H(r,i){if(r.length===0)return[];let t=j((0,s.c)(r).slice(0,f.rows).map(J),i),e=r.length-t.length;return[["| File | Tool | Status | Verified by | Time |","| :-- | :-- | :-- | :\
-- | --: |",...t].join(`
`),...e>0?[`\u2026 and ${(0,l.e)(e,"more file")}.`]:[]]}function J(r){let i=`${V[r.status]} ${(0,l.i)(r.status)}`;return`| ${[g(r.file),(0,s.b)(r.tool),r.error===void 0?i:`${i}<br><code>${(0,s.b)(r.error.code)}</code>`,r.verifiedBy===void 0?
"\u2013":p(r.verifiedBy),r.status==="not-started"?"\u2013":(0,l.d)(r.durationInMilliseconds)].join(" | ")} |`}function I(r,i){let t=i===void 0?"":` ${g(i)}`;return[`**${(0,s.b)(r.code)}**${t}<br>${p(r.message)}`,...r.hint===void 0?[]:[`<b>W\
hat to do:</b> ${p(r.hint)}`],...r.details===void 0||r.details.trim()===""?[]:[S("Details",K(r.details))]].join(`

`)}function W(r){if(r.length===0)return[];let i=r.slice(0,f.warnings).map(o=>`- \u26A0\uFE0F ${p(o)}`),t=j(i,w.warnings),e=r.length-t.length;return[[...t,...e>0?[`- \u2026 and ${(0,l.e)(e,"more warning")}`]:[]].join(`
`)]}function q(r){let{certificate:i}=r,t=(0,s.f)(r),e=[...t===""?[]:[`Signing policy ${g(t)}`],...i===void 0?[]:[`certificate ${g(i.subject)}, valid to ${p(i.validTo)}`]].join(", ");return i===void 0?k(e):`${k(e)}

${S("Certificate",N((0,s.h)(r)))}`}function N(r){return r.map(i=>`- ${(0,s.b)(i.label)}: ${i.code===!0?g(i.text):p(i.text)}`).join(`
`)}function S(r,i){return`<details><summary>${(0,s.b)(r)}</summary>

${i}

</details>`}function K(r){return`<pre>${(0,s.a)((0,l.c)(r.trim(),f.details))}</pre>`}function g(r){return`<code>${(0,s.b)((0,l.c)(r,f.name))}</code>`}function p(r){return(0,s.b)((0,l.c)(r,f.message))}function k(r){return r===""?"":`${r.charAt(
0).toUpperCase()}${r.slice(1)}.`}var Q="1.0.0";async function x(r,i){let{host:t,inputs:e}=r;if(i.result==="skipped"&&t.warning("There is no API token, so NOTHING IS SIGNED (if-no-credentials is skip)."),i.files.length===0){let a=await(0,m.d)(
r).catch(()=>{});i.files=a?.files??[],i.earlierSettings=a?.settings}let o=await R(r,i).catch(a=>{i.error===void 0&&e.reportDirectory!==void 0?i.error=a:(0,c.e)(a).message!==(0,c.e)(i.error).message&&t.warning((0,c.e)(a).message)});try{Y(r,i,
o?.json),i.result!=="prepared"&&await t.summary?.(z(T(r,i)))}catch(a){i.error??=a,X(t)}}async function R(r,i){let{inputs:t,workspace:e}=r;if(!(0,v.d)(r))return;let o=t.reportDirectory===void 0?await e.folder("report"):(0,D.resolve)(process.
cwd(),t.reportDirectory);return(0,s.k)(T(r,i),o)}function X(r){try{r.setOutput("signed","false")}catch{}}function Y(r,{prepared:i,files:t,error:e,result:o},a){let h=t.filter(({status:n})=>n==="signed"||n==="skipped"),y={signed:String(e===void 0&&
o==="signed"),"signed-files":h.flatMap(n=>[n.result??n.file,...n.timestampFile===void 0?[]:[n.timestampFile]]).join(`
`),"signed-count":String(t.filter(({status:n})=>n==="signed").length),report:a,"cryptoki-library":i?.library.path,"cryptoki-version":i?.library.version,...(0,v.c)(r)?{"openssl-conf":i?.configuration.opensslConf,"sunpkcs11-config":i?.configuration.
sunpkcs11Config,certificate:i?.configuration.certificate}:{}};for(let[n,u]of Object.entries(y))u!==void 0&&r.host.setOutput(n,u)}var Z=new Set(["name","outcome","status","tool","code","digest","padding","shard"]);function T(r,i){return JSON.
parse(JSON.stringify(_(r,i)),(t,e)=>typeof e=="string"&&!Z.has(t)?r.redact(e):e)}function _({inputs:r},i){let{prepared:t,startedAt:e,files:o}=i,a=i.error===void 0?void 0:(0,c.e)(i.error),{os:h,arch:y}=t?.facts??{os:process.platform,arch:process.
arch},n=t?.certificate,u=n?.leaf,d=($,F)=>F===void 0?{}:{[$]:F};return{schemaVersion:1,program:{name:"pkcs11-sign",version:Q,platform:`${process.platform}-${process.arch}, Node.js ${process.versions.node}`},startedAt:e.toISOString(),durationInMilliseconds:Date.
now()-e.getTime(),outcome:a===void 0?i.result:"failed",signPath:{apiUrl:r.apiUrl,...d("organizationId",r.organizationId),...d("projectSlug",r.projectSlug),...d("signingPolicySlug",r.signingPolicySlug)},...d("certificate",u===void 0?void 0:{
subject:(0,A.b)(u.subject),issuer:(0,A.b)(u.issuer),serialNumber:u.serialNumber,sha256:u.fingerprint256.replaceAll(":","").toLowerCase(),validTo:u.validTo}),options:{digest:r.digest,padding:r.padding,verify:r.verify,timestampUrls:r.timestampUrls,
...d("shard",r.shard===void 0?void 0:`${r.shard.index}/${r.shard.count}`),...d("allFiles",t?.plan.allFiles),...d("settings",i.earlierSettings??(t?.plan.files.length?(0,m.a)(r,n):void 0))},runner:{os:h,arch:y,cryptokiLibrary:t?.library.path??
"",...d("distribution",t?.facts.distribution?.prettyName),...d("openssl",t?.facts.openssl?.version.text),...d("cryptokiVersion",t?.library.version)},files:o,warnings:t?.plan.warnings??[],...d("error",a===void 0||a instanceof C.b&&a.file!==void 0&&
o.some(({status:$})=>$==="failed")?void 0:(0,c.d)(a))}}0&&(module.exports={deliver});
