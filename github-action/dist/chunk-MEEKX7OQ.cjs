var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>he});module.exports=__toCommonJS(stdin_exports);var import_chunk_Q5BETL26=require("./chunk-Q5BETL26.cjs"),import_chunk_EL5QFXKP=require("./chunk-EL5QFXKP.cjs"),
import_chunk_AZ2NWAXO=require("./chunk-AZ2NWAXO.cjs"),import_chunk_I72JFFQY=require("./chunk-I72JFFQY.cjs"),import_chunk_MFEC3KYF=require("./chunk-MFEC3KYF.cjs"),
import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_node_fs=require("node:fs");function E(e,r,t){let i=new Set,n,a=o=>(i.add(o),o.ended.then(()=>i.delete(
o)),o),d=()=>[...i].filter(({over:o})=>!o),u=o=>o.toSorted((f,s)=>f.pending-s.pending)[0];a(e);let c=t,m=new Set,p=()=>{let o=d(),f=u(o),s=o.at(-1);return f===void 0||
s===void 0?a(r()):f.pending===0||f.threads===!0||o.length>=c?f:s.threads===void 0?s:a(r())},l=async(o,f)=>{if(n!==void 0)return n;let s=p();if(s.threads===void 0&&
s.pending>0&&(await Promise.race([s.started,...m]),d().length>0))return l(o,f);let y=s.sign(o,f);m.add(y);let h=await y;m.delete(y);let P=d().filter(g=>g!==s).length;
return s.threads!==void 0||P===0?{process:s,answer:h}:(c=P,s.retire(),h.kind==="given-up"?{process:s,answer:h}:l(o,f))};return{sign:l,refuse(o){N(o)&&(n=o)},again(){
n=void 0},async close(){await Promise.all([...i].map(o=>o.close()))}}}function N(e){return e.kind!=="failed"?!0:e.ckr===void 0||!import_chunk_VC77LCNK.a[(0,import_chunk_I72JFFQY.b)(
(0,import_chunk_I72JFFQY.a)(e.ckr)).code].transient}var j={sha256:{prefix:"3031300d060960864801650304020105000420",hashAlg:592,mgf:2,size:32},sha384:{prefix:"30\
41300d060960864801650304020205000430",hashAlg:608,mgf:3,size:48},sha512:{prefix:"3051300d060960864801650304020305000440",hashAlg:624,mgf:4,size:64}},x=e=>e;function T(e,r,t){
if(e==="EC")return{mechanism:{mechanism:4161},dataOf:x,signatureOf:W};let{prefix:i,hashAlg:n,mgf:a,size:d}=j[t];if(r==="pss")return{mechanism:{mechanism:13,parameter:{
type:5,hashAlg:n,mgf:a,saltLen:d}},dataOf:x,signatureOf:x};let u=Buffer.from(i,"hex");return{mechanism:{mechanism:1},dataOf:c=>Buffer.concat([u,c]),signatureOf:x}}
function W(e){let r=e.length/2,t=Buffer.concat([K(e.subarray(0,r)),K(e.subarray(r))]);return Buffer.concat([Buffer.of(48,...t.length<128?[t.length]:[129,t.length]),
t])}function K(e){let r=e.findIndex(n=>n!==0),t=r===-1?Buffer.of(0):e.subarray(r),i=(t[0]??0)>=128?Buffer.concat([Buffer.of(0),t]):t;return Buffer.concat([Buffer.
of(2,i.length),i])}function _(){let e=new Set,r=!1;return{get over(){return r},throwIfAborted(){if(r)throw new Error("It took too long, or the run was cancelled\
.")},onEnd(t){return e.add(t),()=>e.delete(t)},end(){r=!0;for(let t of e)t();e.clear()}}}function C(e,r){let t=(0,import_chunk_I72JFFQY.a)(r),i=`0x${(r>>>0).toString(
16).toUpperCase()}`;return`error: PKCS11 function ${e} failed: rv = ${t===i?"unknown PKCS11 error":t} (${i})`}function F(e,r){return`error: unable to load modul\
e ${e}: ${r}`}function R(e,r){let t=r.length===0?"The library shows no key at all.":`The library shows: ${r.slice(0,10).join(", ")}.`;return`The private key was\
 not found at: ${(0,import_chunk_Q5BETL26.a)({id:e})}
${t}`}function I(){return C("C_GetSlotList",224)}function M(e,r){return`error: the process that holds the library ended ${r}${e===void 0?"":` in ${e}`}`}async function he(e,r,t){
let i=await(0,import_chunk_AZ2NWAXO.a)(t.workspace);if(i===void 0)return{kind:"unavailable",reason:`this release has no PKCS #11 addon for ${process.platform} o\
n ${process.arch}`};let{library:n,keyId:a,pin:d,slot:u,parallel:c}=e,m=T(e.keyType,e.padding,e.digest),p={library:n,keyId:a,pin:d,slot:u,parallel:c},l=()=>(0,import_chunk_EL5QFXKP.a)(
p,{addon:i,environment:e.environment},t),o=await e.startedAhead?.take(p)??l(),f=await o.addon;if(B(t),f!==void 0)return await o.close(),{kind:"unavailable",reason:f};
let s=E(o,l,c),y=new Set,h=()=>{for(let g of y)g.end()};t.signal.addEventListener("abort",h);let P={question:e,format:r,scheme:m,pool:s,session:t,underWay:y};return{
kind:"ready",signer:{...r.digestOf===void 0?{readAhead:g=>q(g,P)}:{},sign:g=>J(g,P),again:()=>{s.again()},close:()=>(t.signal.removeEventListener("abort",h),s.close())}}}
async function q(e,r){let{digests:t,digest:i}=r.question;await D(r,n=>t.of(e,i,n).catch(()=>{}))}async function D({question:e,session:r,underWay:t},i){let n=_();
r.signal.aborted&&n.end();let a=Math.min(e.timeLimitInSeconds*1e3,2**31-1),d=setTimeout(()=>{n.end()},a);t.add(n);try{return await i(n)}finally{clearTimeout(d),
t.delete(n)}}var H={exitCode:0,signal:null,words:[]};async function J(e,r){let{session:t}=r,i=performance.now();B(t);let{words:n,timedOut:a=!1,...d}=await D(r,c=>V(
e,c,r));B(t);let u=n.map(c=>`${t.redact(c)}
`).join("");return{...d,timedOut:a,output:u,stdout:"",stderr:u,durationInMilliseconds:Math.round(performance.now()-i)}}async function V({input:e,output:r},t,i){
let{question:n,format:a,scheme:d,pool:u}=i,c;try{c=await(a.digestOf?.(e,t,r)??n.digests.of(e,n.digest,t))}catch(s){return t.over?z([]):S([`error: ${e} can't be \
read: ${(0,import_chunk_MFEC3KYF.g)(s,"message")??""}`])}let{digest:m,finish:p}=a.prepare(c),l=await u.sign({data:d.dataOf(m),mechanism:d.mechanism},t);if("kind"in
l)return S([Q(l,n)]);let{answer:o,process:f}=l;if(o.kind!=="signed")return Z(o,f,i);try{return(a.put??Y)(r,p(d.signatureOf(o.signature))),H}catch(s){return(0,import_chunk_MFEC3KYF.g)(
s,"code")!=="EEXIST"&&(0,import_node_fs.rmSync)(r,{force:!0}),S([`error: ${r} can't be written: ${(0,import_chunk_MFEC3KYF.g)(s,"message")??""}`])}}function Y(e,r){
(0,import_node_fs.writeFileSync)(e,r,{flag:"wx"})}function Z(e,r,{question:t,pool:i}){let n=r.words();switch(e.kind){case"refused":return S([...n,U(e,t)]);case"\
not-started":return i.refuse(e.failure),S([...n,Q(e.failure,t)]);case"given-up":return r.retire(),z(n);case"ended":{let{exitCode:a,signal:d}=e.end,u=d===null?`w\
ith exit code ${a??"?"}`:`by ${d}`;return{exitCode:a===0?1:a,signal:d,words:[...n,M(e.step,u)]}}}}function Q(e,r){return e.kind==="no-token"?I():e.kind==="no-ke\
y"?R(r.keyId,e.visible):U(e,r)}function U({step:e,ckr:r,message:t},{library:i}){return r!==void 0?C(e,r):e==="load"?F(i,t):`error: ${e} failed: ${t}`}function S(e){
return{exitCode:1,signal:null,words:e}}function z(e){return{exitCode:null,signal:"SIGTERM",words:e,timedOut:!0}}function B({signal:e}){if(e.aborted)throw new import_chunk_VC77LCNK.b(
"CANCELLED","The run was cancelled; the batch signer was stopped or not started.")}0&&(module.exports={a});
