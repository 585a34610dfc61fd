var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>ue});module.exports=__toCommonJS(stdin_exports);var import_chunk_CNUD4VQP=require("./chunk-CNUD4VQP.cjs"),import_chunk_HCPT5UC6=require("./chunk-HCPT5UC6.cjs"),
import_chunk_PINUKLGH=require("./chunk-PINUKLGH.cjs"),import_chunk_SFAGUMC5=require("./chunk-SFAGUMC5.cjs"),import_chunk_4BZ7O3LF=require("./chunk-4BZ7O3LF.cjs"),
import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_node_fs=require("node:fs");function _(e,r,t){let n=new Set,s,a=o=>(n.add(o),o.ended.then(()=>n.delete(
o)),o),i=()=>[...n].filter(({over:o})=>!o),f=o=>o.toSorted((l,c)=>l.pending-c.pending)[0];return a(e),{async sign(o,l){if(s!==void 0)return s;let c=f(i())??a(r());
if(c.pending>0&&await c.threads===!1){let u=i(),d=f(u);c=d===void 0||d.pending>0&&u.length<t?a(r()):d}return{process:c,answer:await c.sign(o,l)}},refuse(o){z(o)&&
(s=o)},async close(){await Promise.all([...n].map(o=>o.close()))}}}function z(e){return e.kind!=="failed"?!0:e.ckr===void 0||!import_chunk_VC77LCNK.a[(0,import_chunk_SFAGUMC5.b)(
(0,import_chunk_SFAGUMC5.a)(e.ckr)).code].transient}var W={sha256:{prefix:"3031300d060960864801650304020105000420",hashAlg:592,mgf:2,size:32},sha384:{prefix:"30\
41300d060960864801650304020205000430",hashAlg:608,mgf:3,size:48},sha512:{prefix:"3051300d060960864801650304020305000440",hashAlg:624,mgf:4,size:64}},b=e=>e;function v(e,r,t){
if(e==="EC")return{mechanism:{mechanism:4161},dataOf:b,signatureOf:j};let{prefix:n,hashAlg:s,mgf:a,size:i}=W[t];if(r==="pss")return{mechanism:{mechanism:13,parameter:{
type:5,hashAlg:s,mgf:a,saltLen:i}},dataOf:b,signatureOf:b};let f=Buffer.from(n,"hex");return{mechanism:{mechanism:1},dataOf:o=>Buffer.concat([f,o]),signatureOf:b}}
function j(e){let r=e.length/2,t=Buffer.concat([F(e.subarray(0,r)),F(e.subarray(r))]);return Buffer.concat([Buffer.of(48,...t.length<128?[t.length]:[129,t.length]),
t])}function F(e){let r=e.findIndex(s=>s!==0),t=r===-1?Buffer.of(0):e.subarray(r),n=(t[0]??0)>=128?Buffer.concat([Buffer.of(0),t]):t;return Buffer.concat([Buffer.
of(2,n.length),n])}function x(e,r){let t=(0,import_chunk_SFAGUMC5.a)(r),n=`0x${(r>>>0).toString(16).toUpperCase()}`;return`error: PKCS11 function ${e} failed: r\
v = ${t===n?"unknown PKCS11 error":t} (${n})`}function T(e,r){return`error: unable to load module ${e}: ${r}`}function R(e,r){let t=r.length===0?"The library sh\
ows no key at all.":`The library shows: ${r.slice(0,10).join(", ")}.`;return`The private key was not found at: ${(0,import_chunk_HCPT5UC6.a)({id:e})}
${t}`}function E(){return x("C_GetSlotList",224)}function M(e,r){return`error: the process that holds the library ended ${r}${e===void 0?"":` in ${e}`}`}async function ue(e,r,t){
var B;let n=await(0,import_chunk_PINUKLGH.a)(t.workspace);if(n===void 0)return{kind:"unavailable",reason:`this release has no PKCS #11 addon for ${process.platform}\
 on ${process.arch}`};let{library:s,keyId:a,pin:i,slot:f,parallel:o}=e,l=v(e.keyType,e.padding,e.digest),c={addon:n,library:s,keyId:a,pin:i,slot:f,parallel:o},u=()=>(0,import_chunk_CNUD4VQP.a)(
c,e.environment,t),d=await((B=e.startedAhead)==null?void 0:B.take())??u(),p=await d.addon;if(w(t),p!==void 0)return await d.close(),{kind:"unavailable",reason:p};
let g=_(d,u,o),m=new Set,C=()=>{for(let P of m)P.abort()};return t.signal.addEventListener("abort",C),{kind:"ready",signer:{sign:P=>q(P,{question:e,format:r,scheme:l,
pool:g,session:t,underWay:m}),close:()=>(t.signal.removeEventListener("abort",C),g.close())}}}var G={exitCode:0,signal:null,words:[]};async function q(e,r){let{
question:t,session:n,underWay:s}=r,a=performance.now(),i=new AbortController,f=setTimeout(()=>{i.abort()},Math.min(t.timeLimitInSeconds*1e3,2**31-1));s.add(i);try{
w(n);let{words:o,timedOut:l=!1,...c}=await X(e,i.signal,r);w(n);let u=o.map(d=>`${n.redact(d)}
`).join("");return{...c,timedOut:l,output:u,stdout:"",stderr:u,durationInMilliseconds:Math.round(performance.now()-a)}}finally{clearTimeout(f),s.delete(i)}}async function X({
input:e,output:r},t,n){var g;let{question:s,format:a,scheme:i,pool:f}=n,o;try{o=await(((g=a.digestOf)==null?void 0:g.call(a,e,t))??s.digests.of(e,s.digest,t))}catch(m){
return t.aborted?Q([]):y([`error: ${e} can't be read: ${(0,import_chunk_4BZ7O3LF.b)(m,"message")??""}`])}let{digest:l,finish:c}=a.prepare(o),u=await f.sign({data:i.
dataOf(l),mechanism:i.mechanism},t);if("kind"in u)return y([I(u,s)]);let{answer:d,process:p}=u;if(d.kind!=="signed")return H(d,p,n);try{return(0,import_node_fs.writeFileSync)(
r,c(i.signatureOf(d.signature)),{flag:"wx"}),G}catch(m){return(0,import_chunk_4BZ7O3LF.b)(m,"code")!=="EEXIST"&&(0,import_node_fs.rmSync)(r,{force:!0}),y([`erro\
r: ${r} can't be written: ${(0,import_chunk_4BZ7O3LF.b)(m,"message")??""}`])}}function H(e,r,{question:t,pool:n}){let s=r.words();switch(e.kind){case"refused":return y(
[...s,D(e,t)]);case"not-started":return n.refuse(e.failure),y([...s,I(e.failure,t)]);case"given-up":return r.retire(),Q(s);case"ended":{let{exitCode:a,signal:i}=e.
end,f=i===null?`with exit code ${a??"?"}`:`by ${i}`;return{exitCode:a===0?1:a,signal:i,words:[...s,M(e.step,f)]}}}}function I(e,r){return e.kind==="no-token"?E():
e.kind==="no-key"?R(r.keyId,e.visible):D(e,r)}function D({step:e,ckr:r,message:t},{library:n}){return r!==void 0?x(e,r):e==="load"?T(n,t):`error: ${e} failed: ${t}`}
function y(e){return{exitCode:1,signal:null,words:e}}function Q(e){return{exitCode:null,signal:"SIGTERM",words:e,timedOut:!0}}function w({signal:e}){if(e.aborted)
throw new import_chunk_VC77LCNK.b("CANCELLED","The run was cancelled; the batch signer was stopped or not started.")}0&&(module.exports={a});
