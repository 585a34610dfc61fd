var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>me});module.exports=__toCommonJS(stdin_exports);var import_chunk_UDFUIVUM=require("./chunk-UDFUIVUM.cjs"),import_chunk_Q5BETL26=require("./chunk-Q5BETL26.cjs"),
import_chunk_AZ2NWAXO=require("./chunk-AZ2NWAXO.cjs"),import_chunk_UDRAOCHI=require("./chunk-UDRAOCHI.cjs"),import_chunk_3DGUHJHJ=require("./chunk-3DGUHJHJ.cjs"),
import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_node_fs=require("node:fs");function v(e,r,t){let n=new Set,i,s=o=>(n.add(o),o.ended.then(()=>n.delete(
o)),o),a=()=>[...n].filter(({over:o})=>!o),f=o=>o.toSorted((l,c)=>l.pending-c.pending)[0];return s(e),{async sign(o,l){if(i!==void 0)return i;let c=f(a())??s(r());
if(c.pending>0&&await c.threads===!1){let u=a(),d=f(u);c=d===void 0||d.pending>0&&u.length<t?s(r()):d}return{process:c,answer:await c.sign(o,l)}},refuse(o){U(o)&&
(i=o)},async close(){await Promise.all([...n].map(o=>o.close()))}}}function U(e){return e.kind!=="failed"?!0:e.ckr===void 0||!import_chunk_VC77LCNK.a[(0,import_chunk_UDRAOCHI.b)(
(0,import_chunk_UDRAOCHI.a)(e.ckr)).code].transient}var z={sha256:{prefix:"3031300d060960864801650304020105000420",hashAlg:592,mgf:2,size:32},sha384:{prefix:"30\
41300d060960864801650304020205000430",hashAlg:608,mgf:3,size:48},sha512:{prefix:"3051300d060960864801650304020305000440",hashAlg:624,mgf:4,size:64}},S=e=>e;function _(e,r,t){
if(e==="EC")return{mechanism:{mechanism:4161},dataOf:S,signatureOf:N};let{prefix:n,hashAlg:i,mgf:s,size:a}=z[t];if(r==="pss")return{mechanism:{mechanism:13,parameter:{
type:5,hashAlg:i,mgf:s,saltLen:a}},dataOf:S,signatureOf:S};let f=Buffer.from(n,"hex");return{mechanism:{mechanism:1},dataOf:o=>Buffer.concat([f,o]),signatureOf:S}}
function N(e){let r=e.length/2,t=Buffer.concat([K(e.subarray(0,r)),K(e.subarray(r))]);return Buffer.concat([Buffer.of(48,...t.length<128?[t.length]:[129,t.length]),
t])}function K(e){let r=e.findIndex(i=>i!==0),t=r===-1?Buffer.of(0):e.subarray(r),n=(t[0]??0)>=128?Buffer.concat([Buffer.of(0),t]):t;return Buffer.concat([Buffer.
of(2,n.length),n])}function P(e,r){let t=(0,import_chunk_UDRAOCHI.a)(r),n=`0x${(r>>>0).toString(16).toUpperCase()}`;return`error: PKCS11 function ${e} failed: r\
v = ${t===n?"unknown PKCS11 error":t} (${n})`}function F(e,r){return`error: unable to load module ${e}: ${r}`}function T(e,r){let t=r.length===0?"The library sh\
ows no key at all.":`The library shows: ${r.slice(0,10).join(", ")}.`;return`The private key was not found at: ${(0,import_chunk_Q5BETL26.a)({id:e})}
${t}`}function M(){return P("C_GetSlotList",224)}function R(e,r){return`error: the process that holds the library ended ${r}${e===void 0?"":` in ${e}`}`}async function me(e,r,t){
let n=await(0,import_chunk_AZ2NWAXO.a)(t.workspace);if(n===void 0)return{kind:"unavailable",reason:`this release has no PKCS #11 addon for ${process.platform} o\
n ${process.arch}`};let{library:i,keyId:s,pin:a,slot:f,parallel:o}=e,l=_(e.keyType,e.padding,e.digest),c={library:i,keyId:s,pin:a,slot:f,parallel:o},u=()=>(0,import_chunk_UDFUIVUM.a)(
c,{addon:n,environment:e.environment},t),d=await e.startedAhead?.take(c)??u(),y=await d.addon;if(x(t),y!==void 0)return await d.close(),{kind:"unavailable",reason:y};
let m=v(d,u,o),w=new Set,C=()=>{for(let g of w)g.abort()};return t.signal.addEventListener("abort",C),{kind:"ready",signer:{...r.digestOf===void 0?{readAhead:g=>G(
g,e,t)}:{},sign:g=>q(g,{question:e,format:r,scheme:l,pool:m,session:t,underWay:w}),close:()=>(t.signal.removeEventListener("abort",C),m.close())}}}async function G(e,{
digests:r,digest:t,timeLimitInSeconds:n},{signal:i}){let s=AbortSignal.any([i,AbortSignal.timeout(E(n))]);await r.of(e,t,s).catch(()=>{})}function E(e){return Math.
min(e*1e3,2**31-1)}var X={exitCode:0,signal:null,words:[]};async function q(e,r){let{question:t,session:n,underWay:i}=r,s=performance.now(),a=new AbortController,
f=setTimeout(()=>{a.abort()},E(t.timeLimitInSeconds));i.add(a);try{x(n);let{words:o,timedOut:l=!1,...c}=await H(e,a.signal,r);x(n);let u=o.map(d=>`${n.redact(d)}\

`).join("");return{...c,timedOut:l,output:u,stdout:"",stderr:u,durationInMilliseconds:Math.round(performance.now()-s)}}finally{clearTimeout(f),i.delete(a)}}async function H({
input:e,output:r},t,n){let{question:i,format:s,scheme:a,pool:f}=n,o;try{o=await(s.digestOf?.(e,t,r)??i.digests.of(e,i.digest,t))}catch(m){return t.aborted?Q([]):
p([`error: ${e} can't be read: ${(0,import_chunk_3DGUHJHJ.b)(m,"message")??""}`])}let{digest:l,finish:c}=s.prepare(o),u=await f.sign({data:a.dataOf(l),mechanism:a.
mechanism},t);if("kind"in u)return p([I(u,i)]);let{answer:d,process:y}=u;if(d.kind!=="signed")return V(d,y,n);try{return(s.put??J)(r,c(a.signatureOf(d.signature))),
X}catch(m){return(0,import_chunk_3DGUHJHJ.b)(m,"code")!=="EEXIST"&&(0,import_node_fs.rmSync)(r,{force:!0}),p([`error: ${r} can't be written: ${(0,import_chunk_3DGUHJHJ.b)(
m,"message")??""}`])}}function J(e,r){(0,import_node_fs.writeFileSync)(e,r,{flag:"wx"})}function V(e,r,{question:t,pool:n}){let i=r.words();switch(e.kind){case"\
refused":return p([...i,D(e,t)]);case"not-started":return n.refuse(e.failure),p([...i,I(e.failure,t)]);case"given-up":return r.retire(),Q(i);case"ended":{let{exitCode:s,
signal:a}=e.end,f=a===null?`with exit code ${s??"?"}`:`by ${a}`;return{exitCode:s===0?1:s,signal:a,words:[...i,R(e.step,f)]}}}}function I(e,r){return e.kind==="\
no-token"?M():e.kind==="no-key"?T(r.keyId,e.visible):D(e,r)}function D({step:e,ckr:r,message:t},{library:n}){return r!==void 0?P(e,r):e==="load"?F(n,t):`error: ${e}\
 failed: ${t}`}function p(e){return{exitCode:1,signal:null,words:e}}function Q(e){return{exitCode:null,signal:"SIGTERM",words:e,timedOut:!0}}function x({signal:e}){
if(e.aborted)throw new import_chunk_VC77LCNK.b("CANCELLED","The run was cancelled; the batch signer was stopped or not started.")}0&&(module.exports={a});
