var g=Object.defineProperty;var B=Object.getOwnPropertyDescriptor;var R=Object.getOwnPropertyNames;var S=Object.prototype.hasOwnProperty;var V=(t,e)=>{for(var r in e)g(t,r,{get:e[r],enumerable:!0})},J=(t,e,r,i)=>{if(e&&typeof e=="object"||typeof e=="function")for(let n of R(e))!S.call(t,n)&&n!==r&&
g(t,n,{get:()=>e[n],enumerable:!(i=B(e,n))||i.enumerable});return t};var _=t=>J(g({},"__esModule",{value:!0}),t);var G={};V(G,{a:()=>v,b:()=>P,c:()=>b,d:()=>L,e:()=>O});module.exports=_(G);var E=require("./chunk-YPDSJALZ.cjs"),F=require("./chunk-XLMP55QE.cjs"),c=require("./chunk-74PKTZTJ.cjs"),
w=require("./chunk-DL23VD4K.cjs"),U=require("node:crypto"),y=require("node:path"),m=require("node:fs/promises"),D=require("node:path"),C=256*1024*1024;async function k(t){
return await(0,m.stat)(t).then(e=>e.isDirectory(),()=>!1)?(0,D.join)(t,F.a.json):t}async function M(t){let e;try{e=await(0,m.readFile)(t,"utf8")}catch(i){if((0,c.f)(
i)==="ENOENT")return;throw new w.b("FILE_UNREADABLE",`The report ${t} ${(0,c.h)(i)}.`,{file:t,cause:i})}let r=e.length>C?void 0:H(e);if(K(r))return r;throw new w.b(
"INVALID_INPUT",`${t} is no signing report that this release of pkcs11-sign can read.`,{file:t,hint:"Name a signing-report.json that pkcs11-sign has written to \
report-directory; use the same release for all jobs."})}function H(t){try{return JSON.parse(t)}catch{return}}function K(t){if(!f(t)||t.schemaVersion!==1||!p(t.program,
"name")||t.program.name!=="pkcs11-sign"||!Array.isArray(t.files)||!l(t.warnings))return!1;let{options:e,certificate:r}=t;return!f(e)||!l(e.timestampUrls)||!h(e,
"shard","settings")||!f(t.signPath)||!f(t.runner)||!d(t.error,T)||!d(r,i=>h(i,"subject","issuer","serialNumber","sha256","validTo"))||typeof t.startedAt!="strin\
g"||Number.isNaN(Date.parse(t.startedAt))||typeof t.durationInMilliseconds!="number"||!I(Z,t.outcome)?!1:t.files.every(z)}var Z=["signed","prepared","nothing-to\
-sign","skipped","failed"],q=["signed","skipped","failed","not-started"];function z(t){return!p(t,"file","tool","reason")||!h(t,"result","verifiedBy","timestamp\
Url","timestampFile")||!I(q,t.status)||!l(t.notes)||!d(t.sha256,e=>p(e,"input","result"))||!d(t.error,T)?!1:typeof t.durationInMilliseconds=="number"&&typeof t.
attempts=="number"}function T(t){return p(t,"code","message")&&h(t,"hint","details")}function d(t,e){return t===void 0||e(t)}function p(t,...e){return f(t)&&l(e.
map(r=>t[r]))}function h(t,...e){return f(t)&&l(e.map(r=>t[r]).filter(r=>r!==void 0))}function l(t){return Array.isArray(t)&&t.every(e=>typeof e=="string")}function I(t,e){
return t.some(r=>r===e)}function f(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function v(t,e){let{description:r,descriptionUrl:i,arguments:n}=t,u=e?.
chain.map(({fingerprint256:s})=>s).sort()??[],o=[r??null,i??null,n,u];return(0,U.createHash)("sha256").update(JSON.stringify(o)).digest("hex")}async function P({
inputs:t,host:e},r,i,n){let{resumeFrom:u}=t;if(u===void 0)return new Map;let o=await k((0,y.resolve)(r,u)),s=await M(o);if(s===void 0)return e.warning(`There is\
 no earlier report ${o}: everything is signed. That is as it should be in a first run only.`),new Map;if(!$(s,t))return e.notice("The earlier run signed with an\
other digest or padding than is asked for now: everything is signed anew."),new Map;let{settings:N}=s.options;if(N!==void 0&&N!==v(t,n))return e.notice("The ear\
lier run signed with another description, other arguments or another certificate chain: everything is signed anew."),new Map;let[A]=s.files,x=new Set(i.map(({file:a})=>a.
name));return A!==void 0&&!s.files.some(({file:a})=>x.has(a))&&e.warning(`The earlier report ${o} knows none of these files: everything is signed. It tells of "${A.
file}" and the like; now it is "${i[0]?.file.name}". Run in the same working folder as the earlier run, over the same files.`),new Map(s.files.filter(({sha256:a})=>a!==
void 0).map(a=>[a.file,a]))}function b({file:t,tool:e,reason:r},i){return{file:t,tool:e,reason:r,status:"not-started",...i===void 0?{}:{sha256:i},notes:[],attempts:0,
durationInMilliseconds:0}}function $({options:t},{digest:e,padding:r}){return t.digest===e&&t.padding===r}async function L({inputs:t}){let{resumeFrom:e,shard:r}=t;
if(e===void 0||r!==void 0)return;let i=await M(await k((0,y.resolve)(e)));return i===void 0||!$(i,t)?void 0:{files:i.files.flatMap(n=>n.sha256===void 0?[]:[b(n,
n.sha256)]),settings:i.options.settings}}async function O(t,{file:e,destination:r},i){let n=t.get(e.name);if(n?.sha256===void 0||n.tool!==i.name)return;let{input:u,
result:o}=n.sha256;if(!(!(i.result.kind==="embedded"&&r===e.realPath)&&await j(e.realPath)!==u))return await j(r)===o?n.sha256:void 0}function j(t){return(0,E.b)(
t).catch(()=>{})}0&&(module.exports={a,b,c,d,e});
