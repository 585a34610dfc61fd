var g=Object.defineProperty;var S=Object.getOwnPropertyDescriptor;var x=Object.getOwnPropertyNames;var B=Object.prototype.hasOwnProperty;var R=(t,e)=>{for(var r in e)g(t,r,{get:e[r],enumerable:!0})},J=(t,e,r,i)=>{if(e&&typeof e=="object"||typeof e=="function")for(let n of x(e))!B.call(t,n)&&n!==r&&
g(t,n,{get:()=>e[n],enumerable:!(i=S(e,n))||i.enumerable});return t};var V=t=>J(g({},"__esModule",{value:!0}),t);var q={};R(q,{a:()=>v,b:()=>E,c:()=>P,d:()=>L});module.exports=V(q);var j=require("./chunk-YPDSJALZ.cjs"),F=require("./chunk-XLMP55QE.cjs"),m=require("./chunk-74PKTZTJ.cjs"),
w=require("./chunk-DL23VD4K.cjs"),U=require("node:crypto"),y=require("node:path"),c=require("node:fs/promises"),D=require("node:path"),_=256*1024*1024;async function A(t){
return await(0,c.stat)(t).then(e=>e.isDirectory(),()=>!1)?(0,D.join)(t,F.a.json):t}async function k(t){let e;try{e=await(0,c.readFile)(t,"utf8")}catch(i){if((0,m.f)(
i)==="ENOENT")return;throw new w.b("FILE_UNREADABLE",`The report ${t} ${(0,m.h)(i)}.`,{file:t,cause:i})}let r=e.length>_?void 0:C(e);if(H(r))return r;throw new w.b(
"INVALID_INPUT",`${t} is no signing report that this release of pkcs11-sign can read.`,{file:t,hint:"Name a signing-report.json that pkcs11-sign has written to \
report-directory; use the same release for all jobs."})}function C(t){try{return JSON.parse(t)}catch{return}}function H(t){if(!u(t)||t.schemaVersion!==1||!p(t.program,
"name")||t.program.name!=="pkcs11-sign"||!Array.isArray(t.files)||!f(t.warnings))return!1;let{options:e,certificate:r}=t;return!u(e)||!f(e.timestampUrls)||!h(e,
"shard","settings")||!u(t.signPath)||!u(t.runner)||!d(t.error,M)||!d(r,i=>h(i,"subject","issuer","serialNumber","sha256","validTo"))||typeof t.startedAt!="strin\
g"||Number.isNaN(Date.parse(t.startedAt))||typeof t.durationInMilliseconds!="number"||!T(K,t.outcome)?!1:t.files.every(Z)}var K=["signed","prepared","nothing-to\
-sign","skipped","failed"],Y=["signed","skipped","failed","not-started"];function Z(t){return!p(t,"file","tool","reason")||!h(t,"result","verifiedBy","timestamp\
Url","timestampFile")||!T(Y,t.status)||!f(t.notes)||!d(t.sha256,e=>p(e,"input","result"))||!d(t.error,M)?!1:typeof t.durationInMilliseconds=="number"&&typeof t.
attempts=="number"}function M(t){return p(t,"code","message")&&h(t,"hint","details")}function d(t,e){return t===void 0||e(t)}function p(t,...e){return u(t)&&f(e.
map(r=>t[r]))}function h(t,...e){return u(t)&&f(e.map(r=>t[r]).filter(r=>r!==void 0))}function f(t){return Array.isArray(t)&&t.every(e=>typeof e=="string")}function T(t,e){
return t.some(r=>r===e)}function u(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function v(t,e){let{description:r,descriptionUrl:i,arguments:n}=t,o=e?.
chain.map(({fingerprint256:s})=>s).sort()??[],a=[r??null,i??null,n,o];return(0,U.createHash)("sha256").update(JSON.stringify(a)).digest("hex")}async function E({
inputs:t,host:e},r,i,n){let{resumeFrom:o}=t;if(o===void 0)return new Map;let a=await A((0,y.resolve)(r,o)),s=await k(a);if(s===void 0)return e.warning(`There is\
 no earlier report ${a}: everything is signed. That is as it should be in a first run only.`),new Map;if(!I(s,t))return e.notice("The earlier run signed with an\
other digest or padding than is asked for now: everything is signed anew."),new Map;let{settings:b}=s.options;if(b!==void 0&&b!==v(t,n))return e.notice("The ear\
lier run signed with another description, other arguments or another certificate chain: everything is signed anew."),new Map;let[N]=s.files,O=new Set(i.map(({file:l})=>l.
name));return N!==void 0&&!s.files.some(({file:l})=>O.has(l))&&e.warning(`The earlier report ${a} knows none of these files: everything is signed. It tells of "${N.
file}" and the like; now it is "${i[0]?.file.name}". Run in the same working folder as the earlier run, over the same files.`),new Map(s.files.filter(({sha256:l})=>l!==
void 0).map(l=>[l.file,l]))}function I({options:t},{digest:e,padding:r}){return t.digest===e&&t.padding===r}async function P({inputs:t}){let{resumeFrom:e,shard:r}=t;
if(e===void 0||r!==void 0)return;let i=await k(await A((0,y.resolve)(e)));return i===void 0||!I(i,t)?void 0:{files:i.files.flatMap(({file:n,tool:o,reason:a,sha256:s})=>s===
void 0?[]:[{file:n,tool:o,reason:a,status:"not-started",sha256:s,notes:[],attempts:0,durationInMilliseconds:0}]),settings:i.options.settings}}async function L(t,{
file:e,destination:r},i){let n=t.get(e.name);if(n?.sha256===void 0||n.tool!==i.name)return;let{input:o,result:a}=n.sha256;if(!(!(i.result.kind==="embedded"&&r===
e.realPath)&&await $(e.realPath)!==o))return await $(r)===a?n.sha256:void 0}function $(t){return(0,j.b)(t).catch(()=>{})}0&&(module.exports={a,b,c,d});
