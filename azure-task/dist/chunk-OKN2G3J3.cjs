var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>ge});module.exports=__toCommonJS(stdin_exports);var import_chunk_COT2Q3O7=require("./chunk-COT2Q3O7.cjs"),import_chunk_HCPT5UC6=require("./chunk-HCPT5UC6.cjs"),
import_chunk_UTHFUA4Y=require("./chunk-UTHFUA4Y.cjs"),import_chunk_UDRAOCHI=require("./chunk-UDRAOCHI.cjs"),import_chunk_3DGUHJHJ=require("./chunk-3DGUHJHJ.cjs"),
import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_node_fs=require("node:fs");function K(e,r,t){let n=new Set,i,s=o=>(n.add(o),o.ended.then(()=>n.delete(
o)),o),a=()=>[...n].filter(({over:o})=>!o),f=o=>o.toSorted((l,c)=>l.pending-c.pending)[0];return s(e),{async sign(o,l){if(i!==void 0)return i;let c=f(a())??s(r());
if(c.pending>0&&await c.threads===!1){let u=a(),d=f(u);c=d===void 0||d.pending>0&&u.length<t?s(r()):d}return{process:c,answer:await c.sign(o,l)}},refuse(o){z(o)&&
(i=o)},async close(){await Promise.all([...n].map(o=>o.close()))}}}function z(e){return e.kind!=="failed"?!0:e.ckr===void 0||!import_chunk_VC77LCNK.a[(0,import_chunk_UDRAOCHI.b)(
(0,import_chunk_UDRAOCHI.a)(e.ckr)).code].transient}var N={sha256:{prefix:"3031300d060960864801650304020105000420",hashAlg:592,mgf:2,size:32},sha384:{prefix:"30\
41300d060960864801650304020205000430",hashAlg:608,mgf:3,size:48},sha512:{prefix:"3051300d060960864801650304020305000440",hashAlg:624,mgf:4,size:64}},P=e=>e;function F(e,r,t){
if(e==="EC")return{mechanism:{mechanism:4161},dataOf:P,signatureOf:W};let{prefix:n,hashAlg:i,mgf:s,size:a}=N[t];if(r==="pss")return{mechanism:{mechanism:13,parameter:{
type:5,hashAlg:i,mgf:s,saltLen:a}},dataOf:P,signatureOf:P};let f=Buffer.from(n,"hex");return{mechanism:{mechanism:1},dataOf:o=>Buffer.concat([f,o]),signatureOf:P}}
function W(e){let r=e.length/2,t=Buffer.concat([_(e.subarray(0,r)),_(e.subarray(r))]);return Buffer.concat([Buffer.of(48,...t.length<128?[t.length]:[129,t.length]),
t])}function _(e){let r=e.findIndex(i=>i!==0),t=r===-1?Buffer.of(0):e.subarray(r),n=(t[0]??0)>=128?Buffer.concat([Buffer.of(0),t]):t;return Buffer.concat([Buffer.
of(2,n.length),n])}function x(e,r){let t=(0,import_chunk_UDRAOCHI.a)(r),n=`0x${(r>>>0).toString(16).toUpperCase()}`;return`error: PKCS11 function ${e} failed: r\
v = ${t===n?"unknown PKCS11 error":t} (${n})`}function T(e,r){return`error: unable to load module ${e}: ${r}`}function M(e,r){let t=r.length===0?"The library sh\
ows no key at all.":`The library shows: ${r.slice(0,10).join(", ")}.`;return`The private key was not found at: ${(0,import_chunk_HCPT5UC6.a)({id:e})}
${t}`}function R(){return x("C_GetSlotList",224)}function E(e,r){return`error: the process that holds the library ended ${r}${e===void 0?"":` in ${e}`}`}async function ge(e,r,t){
var A;let n=await(0,import_chunk_UTHFUA4Y.a)(t.workspace);if(n===void 0)return{kind:"unavailable",reason:`this release has no PKCS #11 addon for ${process.platform}\
 on ${process.arch}`};let{library:i,keyId:s,pin:a,slot:f,parallel:o}=e,l=F(e.keyType,e.padding,e.digest),c={library:i,keyId:s,pin:a,slot:f,parallel:o},u=()=>(0,import_chunk_COT2Q3O7.a)(
c,{addon:n,environment:e.environment},t),d=await((A=e.startedAhead)==null?void 0:A.take(c))??u(),h=await d.addon;if(w(t),h!==void 0)return await d.close(),{kind:"\
unavailable",reason:h};let g=K(d,u,o),m=new Set,C=()=>{for(let p of m)p.abort()};return t.signal.addEventListener("abort",C),{kind:"ready",signer:{...r.digestOf===
void 0?{readAhead:p=>X(p,e,t)}:{},sign:p=>H(p,{question:e,format:r,scheme:l,pool:g,session:t,underWay:m}),close:()=>(t.signal.removeEventListener("abort",C),g.close())}}}
async function X(e,{digests:r,digest:t,timeLimitInSeconds:n},{signal:i}){let s=AbortSignal.any([i,AbortSignal.timeout(I(n))]);await r.of(e,t,s).catch(()=>{})}function I(e){
return Math.min(e*1e3,2**31-1)}var q={exitCode:0,signal:null,words:[]};async function H(e,r){let{question:t,session:n,underWay:i}=r,s=performance.now(),a=new AbortController,
f=setTimeout(()=>{a.abort()},I(t.timeLimitInSeconds));i.add(a);try{w(n);let{words:o,timedOut:l=!1,...c}=await J(e,a.signal,r);w(n);let u=o.map(d=>`${n.redact(d)}\

`).join("");return{...c,timedOut:l,output:u,stdout:"",stderr:u,durationInMilliseconds:Math.round(performance.now()-s)}}finally{clearTimeout(f),i.delete(a)}}async function J({
input:e,output:r},t,n){var g;let{question:i,format:s,scheme:a,pool:f}=n,o;try{o=await(((g=s.digestOf)==null?void 0:g.call(s,e,t,r))??i.digests.of(e,i.digest,t))}catch(m){
return t.aborted?U([]):y([`error: ${e} can't be read: ${(0,import_chunk_3DGUHJHJ.b)(m,"message")??""}`])}let{digest:l,finish:c}=s.prepare(o),u=await f.sign({data:a.
dataOf(l),mechanism:a.mechanism},t);if("kind"in u)return y([D(u,i)]);let{answer:d,process:h}=u;if(d.kind!=="signed")return Y(d,h,n);try{return(s.put??V)(r,c(a.signatureOf(
d.signature))),q}catch(m){return(0,import_chunk_3DGUHJHJ.b)(m,"code")!=="EEXIST"&&(0,import_node_fs.rmSync)(r,{force:!0}),y([`error: ${r} can't be written: ${(0,import_chunk_3DGUHJHJ.b)(
m,"message")??""}`])}}function V(e,r){(0,import_node_fs.writeFileSync)(e,r,{flag:"wx"})}function Y(e,r,{question:t,pool:n}){let i=r.words();switch(e.kind){case"\
refused":return y([...i,Q(e,t)]);case"not-started":return n.refuse(e.failure),y([...i,D(e.failure,t)]);case"given-up":return r.retire(),U(i);case"ended":{let{exitCode:s,
signal:a}=e.end,f=a===null?`with exit code ${s??"?"}`:`by ${a}`;return{exitCode:s===0?1:s,signal:a,words:[...i,E(e.step,f)]}}}}function D(e,r){return e.kind==="\
no-token"?R():e.kind==="no-key"?M(r.keyId,e.visible):Q(e,r)}function Q({step:e,ckr:r,message:t},{library:n}){return r!==void 0?x(e,r):e==="load"?T(n,t):`error: ${e}\
 failed: ${t}`}function y(e){return{exitCode:1,signal:null,words:e}}function U(e){return{exitCode:null,signal:"SIGTERM",words:e,timedOut:!0}}function w({signal:e}){
if(e.aborted)throw new import_chunk_VC77LCNK.b("CANCELLED","The run was cancelled; the batch signer was stopped or not started.")}0&&(module.exports={a});
