var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>Pe});module.exports=__toCommonJS(stdin_exports);var import_chunk_HCPT5UC6=require("./chunk-HCPT5UC6.cjs"),import_chunk_OXL5VG5J=require("./chunk-OXL5VG5J.cjs"),
import_chunk_AISAOYIX=require("./chunk-AISAOYIX.cjs"),import_chunk_I72JFFQY=require("./chunk-I72JFFQY.cjs"),import_chunk_7RIKCKPE=require("./chunk-7RIKCKPE.cjs"),
import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_node_fs=require("node:fs");function K(e,r,t){let i=new Set,n,a=o=>(i.add(o),o.ended.then(()=>i.delete(
o)),o),d=()=>[...i].filter(({over:o})=>!o),u=o=>o.toSorted((f,s)=>f.pending-s.pending)[0];a(e);let c=t,g=new Set,p=()=>{let o=d(),f=u(o),s=o.at(-1);return f===void 0||
s===void 0?a(r()):f.pending===0||f.threads===!0||o.length>=c?f:s.threads===void 0?s:a(r())},m=async(o,f)=>{if(n!==void 0)return n;let s=p();if(s.threads===void 0&&
s.pending>0&&(await Promise.race([s.started,...g]),d().length>0))return m(o,f);let l=s.sign(o,f);g.add(l);let y=await l;g.delete(l);let h=d().filter(b=>b!==s).length;
return s.threads!==void 0||h===0?{process:s,answer:y}:(c=h,s.retire(),y.kind==="given-up"?{process:s,answer:y}:m(o,f))};return{sign:m,refuse(o){j(o)&&(n=o)},again(){
n=void 0},async close(){await Promise.all([...i].map(o=>o.close()))}}}function j(e){return e.kind!=="failed"?!0:e.ckr===void 0||!import_chunk_VC77LCNK.a[(0,import_chunk_I72JFFQY.b)(
(0,import_chunk_I72JFFQY.a)(e.ckr)).code].transient}var W={sha256:{prefix:"3031300d060960864801650304020105000420",hashAlg:592,mgf:2,size:32},sha384:{prefix:"30\
41300d060960864801650304020205000430",hashAlg:608,mgf:3,size:48},sha512:{prefix:"3051300d060960864801650304020305000440",hashAlg:624,mgf:4,size:64}},C=e=>e;function _(e,r,t){
if(e==="EC")return{mechanism:{mechanism:4161},dataOf:C,signatureOf:G};let{prefix:i,hashAlg:n,mgf:a,size:d}=W[t];if(r==="pss")return{mechanism:{mechanism:13,parameter:{
type:5,hashAlg:n,mgf:a,saltLen:d}},dataOf:C,signatureOf:C};let u=Buffer.from(i,"hex");return{mechanism:{mechanism:1},dataOf:c=>Buffer.concat([u,c]),signatureOf:C}}
function G(e){let r=e.length/2,t=Buffer.concat([T(e.subarray(0,r)),T(e.subarray(r))]);return Buffer.concat([Buffer.of(48,...t.length<128?[t.length]:[129,t.length]),
t])}function T(e){let r=e.findIndex(n=>n!==0),t=r===-1?Buffer.of(0):e.subarray(r),i=(t[0]??0)>=128?Buffer.concat([Buffer.of(0),t]):t;return Buffer.concat([Buffer.
of(2,i.length),i])}function F(){let e=new Set,r=!1;return{get over(){return r},throwIfAborted(){if(r)throw new Error("It took too long, or the run was cancelled\
.")},onEnd(t){return e.add(t),()=>e.delete(t)},end(){r=!0;for(let t of e)t();e.clear()}}}function B(e,r){let t=(0,import_chunk_I72JFFQY.a)(r),i=`0x${(r>>>0).toString(
16).toUpperCase()}`;return`error: PKCS11 function ${e} failed: rv = ${t===i?"unknown PKCS11 error":t} (${i})`}function R(e,r){return`error: unable to load modul\
e ${e}: ${r}`}function I(e,r){let t=r.length===0?"The library shows no key at all.":`The library shows: ${r.slice(0,10).join(", ")}.`;return`The private key was\
 not found at: ${(0,import_chunk_HCPT5UC6.a)({id:e})}
${t}`}function M(){return B("C_GetSlotList",224)}function D(e,r){return`error: the process that holds the library ended ${r}${e===void 0?"":` in ${e}`}`}async function Pe(e,r,t){
var b;let i=await(0,import_chunk_AISAOYIX.a)(t.workspace);if(i===void 0)return{kind:"unavailable",reason:`this release has no PKCS #11 addon for ${process.platform}\
 on ${process.arch}`};let{library:n,keyId:a,pin:d,slot:u,parallel:c}=e,g=_(e.keyType,e.padding,e.digest),p={library:n,keyId:a,pin:d,slot:u,parallel:c},m=()=>(0,import_chunk_OXL5VG5J.a)(
p,{addon:i,environment:e.environment},t),o=await((b=e.startedAhead)==null?void 0:b.take(p))??m(),f=await o.addon;if(k(t),f!==void 0)return await o.close(),{kind:"\
unavailable",reason:f};let s=K(o,m,c),l=new Set,y=()=>{for(let P of l)P.end()};t.signal.addEventListener("abort",y);let h={question:e,format:r,scheme:g,pool:s,session:t,
underWay:l};return{kind:"ready",signer:{...r.digestOf===void 0?{readAhead:P=>H(P,h)}:{},sign:P=>V(P,h),again:()=>{s.again()},close:()=>(t.signal.removeEventListener(
"abort",y),s.close())}}}async function H(e,r){let{digests:t,digest:i}=r.question;await Q(r,n=>t.of(e,i,n).catch(()=>{}))}async function Q({question:e,session:r,
underWay:t},i){let n=F();r.signal.aborted&&n.end();let a=Math.min(e.timeLimitInSeconds*1e3,2**31-1),d=setTimeout(()=>{n.end()},a);t.add(n);try{return await i(n)}finally{
clearTimeout(d),t.delete(n)}}var J={exitCode:0,signal:null,words:[]};async function V(e,r){let{session:t}=r,i=performance.now();k(t);let{words:n,timedOut:a=!1,...d}=await Q(
r,c=>Y(e,c,r));k(t);let u=n.map(c=>`${t.redact(c)}
`).join("");return{...d,timedOut:a,output:u,stdout:"",stderr:u,durationInMilliseconds:Math.round(performance.now()-i)}}async function Y({input:e,output:r},t,i){
var s;let{question:n,format:a,scheme:d,pool:u}=i,c;try{c=await(((s=a.digestOf)==null?void 0:s.call(a,e,t,r))??n.digests.of(e,n.digest,t))}catch(l){return t.over?
N([]):S([`error: ${e} can't be read: ${(0,import_chunk_7RIKCKPE.g)(l,"message")??""}`])}let{digest:g,finish:p}=a.prepare(c),m=await u.sign({data:d.dataOf(g),mechanism:d.
mechanism},t);if("kind"in m)return S([U(m,n)]);let{answer:o,process:f}=m;if(o.kind!=="signed")return ee(o,f,i);try{return(a.put??Z)(r,p(d.signatureOf(o.signature))),
J}catch(l){return(0,import_chunk_7RIKCKPE.g)(l,"code")!=="EEXIST"&&(0,import_node_fs.rmSync)(r,{force:!0}),S([`error: ${r} can't be written: ${(0,import_chunk_7RIKCKPE.g)(
l,"message")??""}`])}}function Z(e,r){(0,import_node_fs.writeFileSync)(e,r,{flag:"wx"})}function ee(e,r,{question:t,pool:i}){let n=r.words();switch(e.kind){case"\
refused":return S([...n,z(e,t)]);case"not-started":return i.refuse(e.failure),S([...n,U(e.failure,t)]);case"given-up":return r.retire(),N(n);case"ended":{let{exitCode:a,
signal:d}=e.end,u=d===null?`with exit code ${a??"?"}`:`by ${d}`;return{exitCode:a===0?1:a,signal:d,words:[...n,D(e.step,u)]}}}}function U(e,r){return e.kind==="\
no-token"?M():e.kind==="no-key"?I(r.keyId,e.visible):z(e,r)}function z({step:e,ckr:r,message:t},{library:i}){return r!==void 0?B(e,r):e==="load"?R(i,t):`error: ${e}\
 failed: ${t}`}function S(e){return{exitCode:1,signal:null,words:e}}function N(e){return{exitCode:null,signal:"SIGTERM",words:e,timedOut:!0}}function k({signal:e}){
if(e.aborted)throw new import_chunk_VC77LCNK.b("CANCELLED","The run was cancelled; the batch signer was stopped or not started.")}0&&(module.exports={a});
