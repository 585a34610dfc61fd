var y=Object.defineProperty;var _=Object.getOwnPropertyDescriptor;var H=Object.getOwnPropertyNames;var q=Object.prototype.hasOwnProperty;var z=(t,e)=>{for(var i in e)y(t,i,{get:e[i],enumerable:!0})},C=(t,e,i,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let n of H(e))!q.call(t,n)&&n!==i&&
y(t,n,{get:()=>e[n],enumerable:!(r=_(e,n))||r.enumerable});return t};var K=t=>C(y({},"__esModule",{value:!0}),t);var tt={};z(tt,{a:()=>N,b:()=>B,c:()=>k,d:()=>J,e:()=>R});module.exports=K(tt);var L=require("./chunk-QUUW2APT.cjs"),O=require("./chunk-XLMP55QE.cjs"),m=require("./chunk-4LOM4CLD.cjs"),
b=require("./chunk-DL23VD4K.cjs"),S=require("node:crypto"),A=require("node:path"),w=require("node:fs/promises"),x=require("node:path"),G=256*1024*1024;async function $(t){
return await(0,w.stat)(t).then(e=>e.isDirectory(),()=>!1)?(0,x.join)(t,O.a.json):t}async function E(t){let e;try{e=await(0,w.readFile)(t,"utf8")}catch(r){if((0,m.f)(
r)==="ENOENT")return;throw new b.b("FILE_UNREADABLE",`The report ${t} ${(0,m.h)(r)}.`,{file:t,cause:r})}let i=e.length>G?void 0:Q(e);if(W(i))return i;throw new b.b(
"INVALID_INPUT",`${t} is no signing report that this release of pkcs11-sign can read.`,{file:t,hint:"Name a signing-report.json that pkcs11-sign has written to \
report-directory; use the same release for all jobs."})}function Q(t){try{return JSON.parse(t)}catch{return}}function W(t){if(!u(t)||t.schemaVersion!==1||!c(t.program,
"name")||t.program.name!=="pkcs11-sign"||!Array.isArray(t.files)||!f(t.warnings))return!1;let{options:e,certificate:i}=t;return!u(e)||!f(e.timestampUrls)||!g(e,
"shard","settings")||!u(t.signPath)||!u(t.runner)||!p(t.error,F)||!p(i,r=>g(r,"subject","issuer","serialNumber","sha256","validTo"))||typeof t.startedAt!="strin\
g"||Number.isNaN(Date.parse(t.startedAt))||typeof t.durationInMilliseconds!="number"||!U(X,t.outcome)?!1:t.files.every(Z)}var X=["signed","prepared","nothing-to\
-sign","skipped","failed"],Y=["signed","skipped","failed","not-started"];function Z(t){return!c(t,"file","tool","reason")||!g(t,"result","settings","verifiedBy",
"timestampUrl","timestampFile")||!U(Y,t.status)||!f(t.notes)||!p(t.sha256,e=>c(e,"input","result"))||!p(t.error,F)?!1:typeof t.durationInMilliseconds=="number"&&
typeof t.attempts=="number"}function F(t){return c(t,"code","message")&&g(t,"hint","details")}function p(t,e){return t===void 0||e(t)}function c(t,...e){return u(
t)&&f(e.map(i=>t[i]))}function g(t,...e){return u(t)&&f(e.map(i=>t[i]).filter(i=>i!==void 0))}function f(t){return Array.isArray(t)&&t.every(e=>typeof e=="strin\
g")}function U(t,e){return t.some(i=>i===e)}function u(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function N(t,e){let{description:i,descriptionUrl:r,
arguments:n}=t,a=(e==null?void 0:e.chain.map(({fingerprint256:d})=>d).sort())??[],o=[i??null,r??null,n,a];return(0,S.createHash)("sha256").update(JSON.stringify(
o)).digest("hex")}async function B({inputs:t,host:e},i,r,n){var a;let{resumeFrom:o}=t;if(o===void 0)return new Map;let d=await $((0,A.resolve)(i,o)),l=await E(d);
if(l===void 0)return e.warning(`There is no earlier report ${d}: everything is signed. That is as it should be in a first run only.`),new Map;if(!D(l,t))return e.
notice("The earlier run signed with another digest or padding than is asked for now: everything is signed anew."),new Map;let T=N(t,n),{settings:V}=l.options,h=l.
files.filter(({sha256:s})=>s!==void 0),v=s=>s.settings??V,M=h.filter(s=>v(s)===T);if(h.length>0&&M.length===0)return e.notice(h.some(s=>v(s)!==void 0)?"The earl\
ier run signed with another description, other arguments or another certificate chain: everything is signed anew.":"The earlier report does not tell with which \
description, arguments and certificate chain it was signed: everything is signed anew."),new Map;let[I]=l.files,j=new Set(r.map(({file:s})=>s.name));return I!==
void 0&&!l.files.some(({file:s})=>j.has(s))&&e.warning(`The earlier report ${d} knows none of these files: everything is signed. It tells of "${I.file}" and the\
 like; now it is "${(a=r[0])==null?void 0:a.file.name}". Run in the same working folder as the earlier run, over the same files.`),h.some(s=>j.has(s.file)&&v(s)!==
T)&&e.notice("An earlier job signed with another description, other arguments or another certificate chain: what it signed is signed anew."),new Map(M.map(s=>[s.
file,s]))}function k({file:t,tool:e,reason:i,settings:r},n){return{file:t,tool:e,reason:i,status:"not-started",...n===void 0?{}:{sha256:n},...r===void 0?{}:{settings:r},
notes:[],attempts:0,durationInMilliseconds:0}}function D({options:t},{digest:e,padding:i}){return t.digest===e&&t.padding===i}async function J({inputs:t}){let{resumeFrom:e,
shard:i}=t;if(e===void 0||i!==void 0)return;let r=await E(await $((0,A.resolve)(e)));return r===void 0||!D(r,t)?void 0:{files:r.files.flatMap(n=>n.sha256===void 0?
[]:[k(n,n.sha256)]),settings:r.options.settings}}async function R(t,{file:e,destination:i},r){let n=t.get(e.name);if((n==null?void 0:n.sha256)===void 0||n.tool!==
r.name)return;let{input:a,result:o}=n.sha256;if(!(!(r.result.kind==="embedded"&&i===e.realPath)&&await P(e.realPath)!==a))return await P(i)===o?n.sha256:void 0}
function P(t){return(0,L.b)(t).catch(()=>{})}0&&(module.exports={a,b,c,d,e});
