var v=Object.defineProperty;var B=Object.getOwnPropertyDescriptor;var R=Object.getOwnPropertyNames;var V=Object.prototype.hasOwnProperty;var H=(t,e)=>{for(var r in e)v(t,r,{get:e[r],enumerable:!0})},J=(t,e,r,i)=>{if(e&&typeof e=="object"||typeof e=="function")for(let n of R(e))!V.call(t,n)&&n!==r&&
v(t,n,{get:()=>e[n],enumerable:!(i=B(e,n))||i.enumerable});return t};var _=t=>J(v({},"__esModule",{value:!0}),t);var W={};H(W,{a:()=>b,b:()=>L,c:()=>N,d:()=>O,e:()=>S});module.exports=_(W);var U=require("./chunk-QUUW2APT.cjs"),D=require("./chunk-XLMP55QE.cjs"),m=require("./chunk-4LOM4CLD.cjs"),
w=require("./chunk-DL23VD4K.cjs"),E=require("node:crypto"),y=require("node:path"),g=require("node:fs/promises"),P=require("node:path"),C=256*1024*1024;async function M(t){
return await(0,g.stat)(t).then(e=>e.isDirectory(),()=>!1)?(0,P.join)(t,D.a.json):t}async function T(t){let e;try{e=await(0,g.readFile)(t,"utf8")}catch(i){if((0,m.f)(
i)==="ENOENT")return;throw new w.b("FILE_UNREADABLE",`The report ${t} ${(0,m.h)(i)}.`,{file:t,cause:i})}let r=e.length>C?void 0:K(e);if(q(r))return r;throw new w.b(
"INVALID_INPUT",`${t} is no signing report that this release of pkcs11-sign can read.`,{file:t,hint:"Name a signing-report.json that pkcs11-sign has written to \
report-directory; use the same release for all jobs."})}function K(t){try{return JSON.parse(t)}catch{return}}function q(t){if(!u(t)||t.schemaVersion!==1||!h(t.program,
"name")||t.program.name!=="pkcs11-sign"||!Array.isArray(t.files)||!d(t.warnings))return!1;let{options:e,certificate:r}=t;return!u(e)||!d(e.timestampUrls)||!c(e,
"shard","settings")||!u(t.signPath)||!u(t.runner)||!p(t.error,I)||!p(r,i=>c(i,"subject","issuer","serialNumber","sha256","validTo"))||typeof t.startedAt!="strin\
g"||Number.isNaN(Date.parse(t.startedAt))||typeof t.durationInMilliseconds!="number"||!$(z,t.outcome)?!1:t.files.every(Q)}var z=["signed","prepared","nothing-to\
-sign","skipped","failed"],G=["signed","skipped","failed","not-started"];function Q(t){return!h(t,"file","tool","reason")||!c(t,"result","verifiedBy","timestamp\
Url","timestampFile")||!$(G,t.status)||!d(t.notes)||!p(t.sha256,e=>h(e,"input","result"))||!p(t.error,I)?!1:typeof t.durationInMilliseconds=="number"&&typeof t.
attempts=="number"}function I(t){return h(t,"code","message")&&c(t,"hint","details")}function p(t,e){return t===void 0||e(t)}function h(t,...e){return u(t)&&d(e.
map(r=>t[r]))}function c(t,...e){return u(t)&&d(e.map(r=>t[r]).filter(r=>r!==void 0))}function d(t){return Array.isArray(t)&&t.every(e=>typeof e=="string")}function $(t,e){
return t.some(r=>r===e)}function u(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function b(t,e){let{description:r,descriptionUrl:i,arguments:n}=t,a=(e==
null?void 0:e.chain.map(({fingerprint256:f})=>f).sort())??[],o=[r??null,i??null,n,a];return(0,E.createHash)("sha256").update(JSON.stringify(o)).digest("hex")}async function L({
inputs:t,host:e},r,i,n){var a;let{resumeFrom:o}=t;if(o===void 0)return new Map;let f=await M((0,y.resolve)(r,o)),l=await T(f);if(l===void 0)return e.warning(`Th\
ere is no earlier report ${f}: everything is signed. That is as it should be in a first run only.`),new Map;if(!j(l,t))return e.notice("The earlier run signed w\
ith another digest or padding than is asked for now: everything is signed anew."),new Map;let{settings:A}=l.options;if(A!==void 0&&A!==b(t,n))return e.notice("T\
he earlier run signed with another description, other arguments or another certificate chain: everything is signed anew."),new Map;let[k]=l.files,x=new Set(i.map(
({file:s})=>s.name));return k!==void 0&&!l.files.some(({file:s})=>x.has(s))&&e.warning(`The earlier report ${f} knows none of these files: everything is signed.\
 It tells of "${k.file}" and the like; now it is "${(a=i[0])==null?void 0:a.file.name}". Run in the same working folder as the earlier run, over the same files.`),
new Map(l.files.filter(({sha256:s})=>s!==void 0).map(s=>[s.file,s]))}function N({file:t,tool:e,reason:r},i){return{file:t,tool:e,reason:r,status:"not-started",...i===
void 0?{}:{sha256:i},notes:[],attempts:0,durationInMilliseconds:0}}function j({options:t},{digest:e,padding:r}){return t.digest===e&&t.padding===r}async function O({
inputs:t}){let{resumeFrom:e,shard:r}=t;if(e===void 0||r!==void 0)return;let i=await T(await M((0,y.resolve)(e)));return i===void 0||!j(i,t)?void 0:{files:i.files.
flatMap(n=>n.sha256===void 0?[]:[N(n,n.sha256)]),settings:i.options.settings}}async function S(t,{file:e,destination:r},i){let n=t.get(e.name);if((n==null?void 0:
n.sha256)===void 0||n.tool!==i.name)return;let{input:a,result:o}=n.sha256;if(!(!(i.result.kind==="embedded"&&r===e.realPath)&&await F(e.realPath)!==a))return await F(
r)===o?n.sha256:void 0}function F(t){return(0,U.b)(t).catch(()=>{})}0&&(module.exports={a,b,c,d,e});
