var v=Object.defineProperty;var B=Object.getOwnPropertyDescriptor;var R=Object.getOwnPropertyNames;var S=Object.prototype.hasOwnProperty;var V=(t,e)=>{for(var r in e)v(t,r,{get:e[r],enumerable:!0})},J=(t,e,r,i)=>{if(e&&typeof e=="object"||typeof e=="function")for(let n of R(e))!S.call(t,n)&&n!==r&&
v(t,n,{get:()=>e[n],enumerable:!(i=B(e,n))||i.enumerable});return t};var _=t=>J(v({},"__esModule",{value:!0}),t);var G={};V(G,{a:()=>b,b:()=>P,c:()=>L,d:()=>O});module.exports=_(G);var E=require("./chunk-QUUW2APT.cjs"),F=require("./chunk-XLMP55QE.cjs"),c=require("./chunk-4LOM4CLD.cjs"),
w=require("./chunk-DL23VD4K.cjs"),U=require("node:crypto"),y=require("node:path"),g=require("node:fs/promises"),D=require("node:path"),C=256*1024*1024;async function k(t){
return await(0,g.stat)(t).then(e=>e.isDirectory(),()=>!1)?(0,D.join)(t,F.a.json):t}async function M(t){let e;try{e=await(0,g.readFile)(t,"utf8")}catch(i){if((0,c.f)(
i)==="ENOENT")return;throw new w.b("FILE_UNREADABLE",`The report ${t} ${(0,c.h)(i)}.`,{file:t,cause:i})}let r=e.length>C?void 0:H(e);if(K(r))return r;throw new w.b(
"INVALID_INPUT",`${t} is no signing report that this release of pkcs11-sign can read.`,{file:t,hint:"Name a signing-report.json that pkcs11-sign has written to \
report-directory; use the same release for all jobs."})}function H(t){try{return JSON.parse(t)}catch{return}}function K(t){if(!f(t)||t.schemaVersion!==1||!h(t.program,
"name")||t.program.name!=="pkcs11-sign"||!Array.isArray(t.files)||!d(t.warnings))return!1;let{options:e,certificate:r}=t;return!f(e)||!d(e.timestampUrls)||!m(e,
"shard","settings")||!f(t.signPath)||!f(t.runner)||!p(t.error,T)||!p(r,i=>m(i,"subject","issuer","serialNumber","sha256","validTo"))||typeof t.startedAt!="strin\
g"||Number.isNaN(Date.parse(t.startedAt))||typeof t.durationInMilliseconds!="number"||!I(Z,t.outcome)?!1:t.files.every(z)}var Z=["signed","prepared","nothing-to\
-sign","skipped","failed"],q=["signed","skipped","failed","not-started"];function z(t){return!h(t,"file","tool","reason")||!m(t,"result","verifiedBy","timestamp\
Url","timestampFile")||!I(q,t.status)||!d(t.notes)||!p(t.sha256,e=>h(e,"input","result"))||!p(t.error,T)?!1:typeof t.durationInMilliseconds=="number"&&typeof t.
attempts=="number"}function T(t){return h(t,"code","message")&&m(t,"hint","details")}function p(t,e){return t===void 0||e(t)}function h(t,...e){return f(t)&&d(e.
map(r=>t[r]))}function m(t,...e){return f(t)&&d(e.map(r=>t[r]).filter(r=>r!==void 0))}function d(t){return Array.isArray(t)&&t.every(e=>typeof e=="string")}function I(t,e){
return t.some(r=>r===e)}function f(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function b(t,e){let{description:r,descriptionUrl:i,arguments:n}=t,s=(e==
null?void 0:e.chain.map(({fingerprint256:o})=>o).sort())??[],a=[r??null,i??null,n,s];return(0,U.createHash)("sha256").update(JSON.stringify(a)).digest("hex")}async function P({
inputs:t,host:e},r,i,n){var s;let{resumeFrom:a}=t;if(a===void 0)return new Map;let o=await k((0,y.resolve)(r,a)),u=await M(o);if(u===void 0)return e.warning(`Th\
ere is no earlier report ${o}: everything is signed. That is as it should be in a first run only.`),new Map;if(!$(u,t))return e.notice("The earlier run signed w\
ith another digest or padding than is asked for now: everything is signed anew."),new Map;let{settings:N}=u.options;if(N!==void 0&&N!==b(t,n))return e.notice("T\
he earlier run signed with another description, other arguments or another certificate chain: everything is signed anew."),new Map;let[A]=u.files,x=new Set(i.map(
({file:l})=>l.name));return A!==void 0&&!u.files.some(({file:l})=>x.has(l))&&e.warning(`The earlier report ${o} knows none of these files: everything is signed.\
 It tells of "${A.file}" and the like; now it is "${(s=i[0])==null?void 0:s.file.name}". Run in the same working folder as the earlier run, over the same files.`),
new Map(u.files.filter(({sha256:l})=>l!==void 0).map(l=>[l.file,l]))}function $({options:t},{digest:e,padding:r}){return t.digest===e&&t.padding===r}async function L({
inputs:t}){let{resumeFrom:e,shard:r}=t;if(e===void 0||r!==void 0)return;let i=await M(await k((0,y.resolve)(e)));return i===void 0||!$(i,t)?void 0:{files:i.files.
flatMap(({file:n,tool:s,reason:a,sha256:o})=>o===void 0?[]:[{file:n,tool:s,reason:a,status:"not-started",sha256:o,notes:[],attempts:0,durationInMilliseconds:0}]),
settings:i.options.settings}}async function O(t,{file:e,destination:r},i){let n=t.get(e.name);if((n==null?void 0:n.sha256)===void 0||n.tool!==i.name)return;let{
input:s,result:a}=n.sha256;if(!(!(i.result.kind==="embedded"&&r===e.realPath)&&await j(e.realPath)!==s))return await j(r)===a?n.sha256:void 0}function j(t){return(0,E.b)(
t).catch(()=>{})}0&&(module.exports={a,b,c,d});
