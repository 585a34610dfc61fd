var y=Object.defineProperty;var V=Object.getOwnPropertyDescriptor;var _=Object.getOwnPropertyNames;var H=Object.prototype.hasOwnProperty;var q=(t,e)=>{for(var i in e)y(t,i,{get:e[i],enumerable:!0})},C=(t,e,i,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let n of _(e))!H.call(t,n)&&n!==i&&
y(t,n,{get:()=>e[n],enumerable:!(r=V(e,n))||r.enumerable});return t};var K=t=>C(y({},"__esModule",{value:!0}),t);var Z={};q(Z,{a:()=>A,b:()=>x,c:()=>N,d:()=>B,e:()=>J});module.exports=K(Z);var P=require("./chunk-YPDSJALZ.cjs"),L=require("./chunk-XLMP55QE.cjs"),g=require("./chunk-74PKTZTJ.cjs"),
v=require("./chunk-DL23VD4K.cjs"),O=require("node:crypto"),b=require("node:path"),m=require("node:fs/promises"),S=require("node:path"),z=256*1024*1024;async function $(t){
return await(0,m.stat)(t).then(e=>e.isDirectory(),()=>!1)?(0,S.join)(t,L.a.json):t}async function j(t){let e;try{e=await(0,m.readFile)(t,"utf8")}catch(r){if((0,g.f)(
r)==="ENOENT")return;throw new v.b("FILE_UNREADABLE",`The report ${t} ${(0,g.h)(r)}.`,{file:t,cause:r})}let i=e.length>z?void 0:G(e);if(Q(i))return i;throw new v.b(
"INVALID_INPUT",`${t} is no signing report that this release of pkcs11-sign can read.`,{file:t,hint:"Name a signing-report.json that pkcs11-sign has written to \
report-directory; use the same release for all jobs."})}function G(t){try{return JSON.parse(t)}catch{return}}function Q(t){if(!f(t)||t.schemaVersion!==1||!p(t.program,
"name")||t.program.name!=="pkcs11-sign"||!Array.isArray(t.files)||!u(t.warnings))return!1;let{options:e,certificate:i}=t;return!f(e)||!u(e.timestampUrls)||!c(e,
"shard","settings")||!f(t.signPath)||!f(t.runner)||!h(t.error,E)||!h(i,r=>c(r,"subject","issuer","serialNumber","sha256","validTo"))||typeof t.startedAt!="strin\
g"||Number.isNaN(Date.parse(t.startedAt))||typeof t.durationInMilliseconds!="number"||!F(W,t.outcome)?!1:t.files.every(Y)}var W=["signed","prepared","nothing-to\
-sign","skipped","failed"],X=["signed","skipped","failed","not-started"];function Y(t){return!p(t,"file","tool","reason")||!c(t,"result","settings","verifiedBy",
"timestampUrl","timestampFile")||!F(X,t.status)||!u(t.notes)||!h(t.sha256,e=>p(e,"input","result"))||!h(t.error,E)?!1:typeof t.durationInMilliseconds=="number"&&
typeof t.attempts=="number"}function E(t){return p(t,"code","message")&&c(t,"hint","details")}function h(t,e){return t===void 0||e(t)}function p(t,...e){return f(
t)&&u(e.map(i=>t[i]))}function c(t,...e){return f(t)&&u(e.map(i=>t[i]).filter(i=>i!==void 0))}function u(t){return Array.isArray(t)&&t.every(e=>typeof e=="strin\
g")}function F(t,e){return t.some(i=>i===e)}function f(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function A(t,e){let{description:i,descriptionUrl:r,
arguments:n}=t,l=e?.chain.map(({fingerprint256:a})=>a).sort()??[],o=[i??null,r??null,n,l];return(0,O.createHash)("sha256").update(JSON.stringify(o)).digest("hex")}
async function x({inputs:t,host:e},i,r,n){let{resumeFrom:l}=t;if(l===void 0)return new Map;let o=await $((0,b.resolve)(i,l)),a=await j(o);if(a===void 0)return e.
warning(`There is no earlier report ${o}: everything is signed. That is as it should be in a first run only.`),new Map;if(!U(a,t))return e.notice("The earlier r\
un signed with another digest or padding than is asked for now: everything is signed anew."),new Map;let k=A(t,n),{settings:R}=a.options,d=a.files.filter(({sha256:s})=>s!==
void 0),w=s=>s.settings??R,T=d.filter(s=>w(s)===k);if(d.length>0&&T.length===0)return e.notice(d.some(s=>w(s)!==void 0)?"The earlier run signed with another des\
cription, other arguments or another certificate chain: everything is signed anew.":"The earlier report does not tell with which description, arguments and cert\
ificate chain it was signed: everything is signed anew."),new Map;let[M]=a.files,I=new Set(r.map(({file:s})=>s.name));return M!==void 0&&!a.files.some(({file:s})=>I.
has(s))&&e.warning(`The earlier report ${o} knows none of these files: everything is signed. It tells of "${M.file}" and the like; now it is "${r[0]?.file.name}\
". Run in the same working folder as the earlier run, over the same files.`),d.some(s=>I.has(s.file)&&w(s)!==k)&&e.notice("An earlier job signed with another de\
scription, other arguments or another certificate chain: what it signed is signed anew."),new Map(T.map(s=>[s.file,s]))}function N({file:t,tool:e,reason:i,settings:r},n){
return{file:t,tool:e,reason:i,status:"not-started",...n===void 0?{}:{sha256:n},...r===void 0?{}:{settings:r},notes:[],attempts:0,durationInMilliseconds:0}}function U({
options:t},{digest:e,padding:i}){return t.digest===e&&t.padding===i}async function B({inputs:t}){let{resumeFrom:e,shard:i}=t;if(e===void 0||i!==void 0)return;let r=await j(
await $((0,b.resolve)(e)));return r===void 0||!U(r,t)?void 0:{files:r.files.flatMap(n=>n.sha256===void 0?[]:[N(n,n.sha256)]),settings:r.options.settings}}async function J(t,{
file:e,destination:i},r){let n=t.get(e.name);if(n?.sha256===void 0||n.tool!==r.name)return;let{input:l,result:o}=n.sha256;if(!(!(r.result.kind==="embedded"&&i===
e.realPath)&&await D(e.realPath)!==l))return await D(i)===o?n.sha256:void 0}function D(t){return(0,P.b)(t).catch(()=>{})}0&&(module.exports={a,b,c,d,e});
