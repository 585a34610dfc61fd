var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>he});module.exports=__toCommonJS(stdin_exports);var import_chunk_Q5BETL26=require("./chunk-Q5BETL26.cjs"),import_chunk_T7XDFE2F=require("./chunk-T7XDFE2F.cjs"),
import_chunk_AZ2NWAXO=require("./chunk-AZ2NWAXO.cjs"),import_chunk_LAG4NRTA=require("./chunk-LAG4NRTA.cjs"),import_chunk_3DGUHJHJ=require("./chunk-3DGUHJHJ.cjs"),
import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_node_fs=require("node:fs");function E(e,r,t){let n=new Set,o,s=i=>(n.add(i),i.ended.then(()=>n.delete(
i)),i),a=()=>[...n].filter(({over:i})=>!i),c=i=>i.toSorted((m,d)=>m.pending-d.pending)[0];return s(e),{async sign(i,m){if(o!==void 0)return o;let d=c(a())??s(r());
if(d.pending>0&&await d.threads===!1){let u=a(),f=c(u);d=f===void 0||f.pending>0&&u.length<t?s(r()):f}return{process:d,answer:await d.sign(i,m)}},refuse(i){N(i)&&
(o=i)},async close(){await Promise.all([...n].map(i=>i.close()))}}}function N(e){return e.kind!=="failed"?!0:e.ckr===void 0||!import_chunk_VC77LCNK.a[(0,import_chunk_LAG4NRTA.b)(
(0,import_chunk_LAG4NRTA.a)(e.ckr)).code].transient}var j={sha256:{prefix:"3031300d060960864801650304020105000420",hashAlg:592,mgf:2,size:32},sha384:{prefix:"30\
41300d060960864801650304020205000430",hashAlg:608,mgf:3,size:48},sha512:{prefix:"3051300d060960864801650304020305000440",hashAlg:624,mgf:4,size:64}},S=e=>e;function T(e,r,t){
if(e==="EC")return{mechanism:{mechanism:4161},dataOf:S,signatureOf:G};let{prefix:n,hashAlg:o,mgf:s,size:a}=j[t];if(r==="pss")return{mechanism:{mechanism:13,parameter:{
type:5,hashAlg:o,mgf:s,saltLen:a}},dataOf:S,signatureOf:S};let c=Buffer.from(n,"hex");return{mechanism:{mechanism:1},dataOf:i=>Buffer.concat([c,i]),signatureOf:S}}
function G(e){let r=e.length/2,t=Buffer.concat([K(e.subarray(0,r)),K(e.subarray(r))]);return Buffer.concat([Buffer.of(48,...t.length<128?[t.length]:[129,t.length]),
t])}function K(e){let r=e.findIndex(o=>o!==0),t=r===-1?Buffer.of(0):e.subarray(r),n=(t[0]??0)>=128?Buffer.concat([Buffer.of(0),t]):t;return Buffer.concat([Buffer.
of(2,n.length),n])}function _(){let e=new Set,r=!1;return{get over(){return r},throwIfAborted(){if(r)throw new Error("It took too long, or the run was cancelled\
.")},onEnd(t){return e.add(t),()=>e.delete(t)},end(){r=!0;for(let t of e)t();e.clear()}}}function b(e,r){let t=(0,import_chunk_LAG4NRTA.a)(r),n=`0x${(r>>>0).toString(
16).toUpperCase()}`;return`error: PKCS11 function ${e} failed: rv = ${t===n?"unknown PKCS11 error":t} (${n})`}function F(e,r){return`error: unable to load modul\
e ${e}: ${r}`}function R(e,r){let t=r.length===0?"The library shows no key at all.":`The library shows: ${r.slice(0,10).join(", ")}.`;return`The private key was\
 not found at: ${(0,import_chunk_Q5BETL26.a)({id:e})}
${t}`}function I(){return b("C_GetSlotList",224)}function M(e,r){return`error: the process that holds the library ended ${r}${e===void 0?"":` in ${e}`}`}async function he(e,r,t){
let n=await(0,import_chunk_AZ2NWAXO.a)(t.workspace);if(n===void 0)return{kind:"unavailable",reason:`this release has no PKCS #11 addon for ${process.platform} o\
n ${process.arch}`};let{library:o,keyId:s,pin:a,slot:c,parallel:i}=e,m=T(e.keyType,e.padding,e.digest),d={library:o,keyId:s,pin:a,slot:c,parallel:i},u=()=>(0,import_chunk_T7XDFE2F.a)(
d,{addon:n,environment:e.environment},t),f=await e.startedAhead?.take(d)??u(),y=await f.addon;if(x(t),y!==void 0)return await f.close(),{kind:"unavailable",reason:y};
let l=E(f,u,i),w=new Set,C=()=>{for(let p of w)p.end()};t.signal.addEventListener("abort",C);let B={question:e,format:r,scheme:m,pool:l,session:t,underWay:w};return{
kind:"ready",signer:{...r.digestOf===void 0?{readAhead:p=>X(p,B)}:{},sign:p=>J(p,B),close:()=>(t.signal.removeEventListener("abort",C),l.close())}}}async function X(e,r){
let{digests:t,digest:n}=r.question;await D(r,o=>t.of(e,n,o).catch(()=>{}))}async function D({question:e,session:r,underWay:t},n){let o=_();r.signal.aborted&&o.end();
let s=Math.min(e.timeLimitInSeconds*1e3,2**31-1),a=setTimeout(()=>{o.end()},s);t.add(o);try{return await n(o)}finally{clearTimeout(a),t.delete(o)}}var H={exitCode:0,
signal:null,words:[]};async function J(e,r){let{session:t}=r,n=performance.now();x(t);let{words:o,timedOut:s=!1,...a}=await D(r,i=>V(e,i,r));x(t);let c=o.map(i=>`${t.
redact(i)}
`).join("");return{...a,timedOut:s,output:c,stdout:"",stderr:c,durationInMilliseconds:Math.round(performance.now()-n)}}async function V({input:e,output:r},t,n){
let{question:o,format:s,scheme:a,pool:c}=n,i;try{i=await(s.digestOf?.(e,t,r)??o.digests.of(e,o.digest,t))}catch(l){return t.over?z([]):g([`error: ${e} can't be \
read: ${(0,import_chunk_3DGUHJHJ.b)(l,"message")??""}`])}let{digest:m,finish:d}=s.prepare(i),u=await c.sign({data:a.dataOf(m),mechanism:a.mechanism},t);if("kind"in
u)return g([Q(u,o)]);let{answer:f,process:y}=u;if(f.kind!=="signed")return Z(f,y,n);try{return(s.put??Y)(r,d(a.signatureOf(f.signature))),H}catch(l){return(0,import_chunk_3DGUHJHJ.b)(
l,"code")!=="EEXIST"&&(0,import_node_fs.rmSync)(r,{force:!0}),g([`error: ${r} can't be written: ${(0,import_chunk_3DGUHJHJ.b)(l,"message")??""}`])}}function Y(e,r){
(0,import_node_fs.writeFileSync)(e,r,{flag:"wx"})}function Z(e,r,{question:t,pool:n}){let o=r.words();switch(e.kind){case"refused":return g([...o,U(e,t)]);case"\
not-started":return n.refuse(e.failure),g([...o,Q(e.failure,t)]);case"given-up":return r.retire(),z(o);case"ended":{let{exitCode:s,signal:a}=e.end,c=a===null?`w\
ith exit code ${s??"?"}`:`by ${a}`;return{exitCode:s===0?1:s,signal:a,words:[...o,M(e.step,c)]}}}}function Q(e,r){return e.kind==="no-token"?I():e.kind==="no-ke\
y"?R(r.keyId,e.visible):U(e,r)}function U({step:e,ckr:r,message:t},{library:n}){return r!==void 0?b(e,r):e==="load"?F(n,t):`error: ${e} failed: ${t}`}function g(e){
return{exitCode:1,signal:null,words:e}}function z(e){return{exitCode:null,signal:"SIGTERM",words:e,timedOut:!0}}function x({signal:e}){if(e.aborted)throw new import_chunk_VC77LCNK.b(
"CANCELLED","The run was cancelled; the batch signer was stopped or not started.")}0&&(module.exports={a});
