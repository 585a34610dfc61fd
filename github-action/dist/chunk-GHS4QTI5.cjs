var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>fe});module.exports=__toCommonJS(stdin_exports);var import_chunk_BPOBXHY3=require("./chunk-BPOBXHY3.cjs"),import_chunk_Q5BETL26=require("./chunk-Q5BETL26.cjs"),
import_chunk_QJGBELE5=require("./chunk-QJGBELE5.cjs"),import_chunk_SFAGUMC5=require("./chunk-SFAGUMC5.cjs"),import_chunk_4BZ7O3LF=require("./chunk-4BZ7O3LF.cjs"),
import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_node_fs=require("node:fs");function K(e,r,t){let n=new Set,s,a=o=>(n.add(o),o.ended.then(()=>n.delete(
o)),o),i=()=>[...n].filter(({over:o})=>!o),f=o=>o.toSorted((l,c)=>l.pending-c.pending)[0];return a(e),{async sign(o,l){if(s!==void 0)return s;let c=f(i())??a(r());
if(c.pending>0&&await c.threads===!1){let u=i(),d=f(u);c=d===void 0||d.pending>0&&u.length<t?a(r()):d}return{process:c,answer:await c.sign(o,l)}},refuse(o){Q(o)&&
(s=o)},async close(){await Promise.all([...n].map(o=>o.close()))}}}function Q(e){return e.kind!=="failed"?!0:e.ckr===void 0||!import_chunk_VC77LCNK.a[(0,import_chunk_SFAGUMC5.b)(
(0,import_chunk_SFAGUMC5.a)(e.ckr)).code].transient}var z={sha256:{prefix:"3031300d060960864801650304020105000420",hashAlg:592,mgf:2,size:32},sha384:{prefix:"30\
41300d060960864801650304020205000430",hashAlg:608,mgf:3,size:48},sha512:{prefix:"3051300d060960864801650304020305000440",hashAlg:624,mgf:4,size:64}},S=e=>e;function F(e,r,t){
if(e==="EC")return{mechanism:{mechanism:4161},dataOf:S,signatureOf:W};let{prefix:n,hashAlg:s,mgf:a,size:i}=z[t];if(r==="pss")return{mechanism:{mechanism:13,parameter:{
type:5,hashAlg:s,mgf:a,saltLen:i}},dataOf:S,signatureOf:S};let f=Buffer.from(n,"hex");return{mechanism:{mechanism:1},dataOf:o=>Buffer.concat([f,o]),signatureOf:S}}
function W(e){let r=e.length/2,t=Buffer.concat([_(e.subarray(0,r)),_(e.subarray(r))]);return Buffer.concat([Buffer.of(48,...t.length<128?[t.length]:[129,t.length]),
t])}function _(e){let r=e.findIndex(s=>s!==0),t=r===-1?Buffer.of(0):e.subarray(r),n=(t[0]??0)>=128?Buffer.concat([Buffer.of(0),t]):t;return Buffer.concat([Buffer.
of(2,n.length),n])}function P(e,r){let t=(0,import_chunk_SFAGUMC5.a)(r),n=`0x${(r>>>0).toString(16).toUpperCase()}`;return`error: PKCS11 function ${e} failed: r\
v = ${t===n?"unknown PKCS11 error":t} (${n})`}function v(e,r){return`error: unable to load module ${e}: ${r}`}function T(e,r){let t=r.length===0?"The library sh\
ows no key at all.":`The library shows: ${r.slice(0,10).join(", ")}.`;return`The private key was not found at: ${(0,import_chunk_Q5BETL26.a)({id:e})}
${t}`}function R(){return P("C_GetSlotList",224)}function E(e,r){return`error: the process that holds the library ended ${r}${e===void 0?"":` in ${e}`}`}async function fe(e,r,t){
let n=await(0,import_chunk_QJGBELE5.a)(t.workspace);if(n===void 0)return{kind:"unavailable",reason:`this release has no PKCS #11 addon for ${process.platform} o\
n ${process.arch}`};let{library:s,keyId:a,pin:i,slot:f,parallel:o}=e,l=F(e.keyType,e.padding,e.digest),c={addon:n,library:s,keyId:a,pin:i,slot:f,parallel:o},u=()=>(0,import_chunk_BPOBXHY3.a)(
c,e.environment,t),d=await e.startedAhead?.take()??u(),y=await d.addon;if(x(t),y!==void 0)return await d.close(),{kind:"unavailable",reason:y};let m=K(d,u,o),w=new Set,
C=()=>{for(let b of w)b.abort()};return t.signal.addEventListener("abort",C),{kind:"ready",signer:{sign:b=>G(b,{question:e,format:r,scheme:l,pool:m,session:t,underWay:w}),
close:()=>(t.signal.removeEventListener("abort",C),m.close())}}}var U={exitCode:0,signal:null,words:[]};async function G(e,r){let{question:t,session:n,underWay:s}=r,
a=performance.now(),i=new AbortController,f=setTimeout(()=>{i.abort()},Math.min(t.timeLimitInSeconds*1e3,2**31-1));s.add(i);try{x(n);let{words:o,timedOut:l=!1,...c}=await q(
e,i.signal,r);x(n);let u=o.map(d=>`${n.redact(d)}
`).join("");return{...c,timedOut:l,output:u,stdout:"",stderr:u,durationInMilliseconds:Math.round(performance.now()-a)}}finally{clearTimeout(f),s.delete(i)}}async function q({
input:e,output:r},t,n){let{question:s,format:a,scheme:i,pool:f}=n,o;try{o=await(a.digestOf?.(e,t)??s.digests.of(e,s.digest,t))}catch(m){return t.aborted?D([]):g(
[`error: ${e} can't be read: ${(0,import_chunk_4BZ7O3LF.b)(m,"message")??""}`])}let{digest:l,finish:c}=a.prepare(o),u=await f.sign({data:i.dataOf(l),mechanism:i.
mechanism},t);if("kind"in u)return g([M(u,s)]);let{answer:d,process:y}=u;if(d.kind!=="signed")return X(d,y,n);try{return(0,import_node_fs.writeFileSync)(r,c(i.signatureOf(
d.signature)),{flag:"wx"}),U}catch(m){return(0,import_chunk_4BZ7O3LF.b)(m,"code")!=="EEXIST"&&(0,import_node_fs.rmSync)(r,{force:!0}),g([`error: ${r} can't be w\
ritten: ${(0,import_chunk_4BZ7O3LF.b)(m,"message")??""}`])}}function X(e,r,{question:t,pool:n}){let s=r.words();switch(e.kind){case"refused":return g([...s,I(e,
t)]);case"not-started":return n.refuse(e.failure),g([...s,M(e.failure,t)]);case"given-up":return r.retire(),D(s);case"ended":{let{exitCode:a,signal:i}=e.end,f=i===
null?`with exit code ${a??"?"}`:`by ${i}`;return{exitCode:a===0?1:a,signal:i,words:[...s,E(e.step,f)]}}}}function M(e,r){return e.kind==="no-token"?R():e.kind===
"no-key"?T(r.keyId,e.visible):I(e,r)}function I({step:e,ckr:r,message:t},{library:n}){return r!==void 0?P(e,r):e==="load"?v(n,t):`error: ${e} failed: ${t}`}function g(e){
return{exitCode:1,signal:null,words:e}}function D(e){return{exitCode:null,signal:"SIGTERM",words:e,timedOut:!0}}function x({signal:e}){if(e.aborted)throw new import_chunk_VC77LCNK.b(
"CANCELLED","The run was cancelled; the batch signer was stopped or not started.")}0&&(module.exports={a});
